package org.supportchat.response.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.provider.ListDataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import java.util.Collection;
import org.supportchat.response.ResponseView;

/** Responses of one kind, each with the ways to read, change and copy it. */
final class ResponseGrid extends Grid<ResponseView> {

    /** Knows a response by its id, so that a newer record takes the place of the older. */
    private static final class ById extends ListDataProvider<ResponseView> {

        ById(Collection<ResponseView> responses) {
            super(responses);
        }

        @Override
        public Object getId(ResponseView response) {
            return response.id();
        }
    }

    /**
     * @param isShared whether one can make one's own of a response
     * @param mayChange whether a response is opened to be changed, and not only to be read
     */
    ResponseGrid(String name, boolean isShared, boolean mayChange, ResponseActions actions) {
        setSelectionMode(SelectionMode.NONE);
        setAllRowsVisible(true);
        setAriaLabel(name);
        addColumn(createWords()).setHeader(getTranslation("responses.one"));
        addColumn(isShared ? createActionsWithCopy(mayChange, actions) : createActions(mayChange, actions))
                .setHeader(getTranslation("responses.actions"))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    void setResponses(Collection<ResponseView> responses) {
        setItems(new ById(responses));
    }

    private Renderer<ResponseView> createWords() {
        return LitRenderer.<ResponseView>of("""
                        <div class="response-words">
                          <div class="response-head"><bdi class="response-title">${item.title}</bdi>
                          <bdi class="response-shortcut">/${item.shortcut}</bdi></div>
                          <div class="response-text" dir="auto">${item.text}</div>
                        </div>
                        """)
                .withProperty("title", response -> response.details().title())
                .withProperty("shortcut", response -> response.details().shortcut())
                .withProperty("text", response -> response.details().text());
    }

    private Renderer<ResponseView> createActionsWithCopy(boolean mayChange, ResponseActions actions) {
        return with(mayChange, actions, """
                        <div class="response-actions">
                          <vaadin-button theme="tertiary" aria-label="${item.openLabel}"
                            @click="${open}">${item.open}</vaadin-button>
                          <vaadin-button theme="tertiary icon" aria-label="${item.copy}" title="${item.copy}"
                            @click="${copy}"><vaadin-icon icon="vaadin:copy-o"></vaadin-icon></vaadin-button>
                        </div>
                        """)
                .withProperty("copy", response -> label("responses.copy-one", response))
                .withFunction("copy", actions.copy()::accept);
    }

    private Renderer<ResponseView> createActions(boolean mayChange, ResponseActions actions) {
        return with(mayChange, actions, """
                        <div class="response-actions">
                          <vaadin-button theme="tertiary" aria-label="${item.openLabel}"
                            @click="${open}">${item.open}</vaadin-button>
                        </div>
                        """);
    }

    private LitRenderer<ResponseView> with(boolean mayChange, ResponseActions actions, String template) {
        return LitRenderer.<ResponseView>of(template)
                .withProperty(
                        "openLabel",
                        response -> label(mayChange ? "responses.edit-one" : "responses.read-one", response))
                .withProperty("open", response -> getTranslation(mayChange ? "responses.edit" : "responses.read"))
                .withFunction("open", actions.open()::accept);
    }

    private String label(String key, ResponseView response) {
        return getTranslation(key, response.details().title());
    }
}
