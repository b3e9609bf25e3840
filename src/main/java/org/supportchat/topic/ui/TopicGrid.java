package org.supportchat.topic.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.provider.ListDataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import java.util.Collection;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.supportchat.topic.TopicView;

/** All topics in their order, each with the ways to change it and its place. */
final class TopicGrid extends Grid<TopicView> {

    /** Knows a topic by its id, so that a newer record takes the place of the older. */
    private static final class ById extends ListDataProvider<TopicView> {

        ById(Collection<TopicView> topics) {
            super(topics);
        }

        @Override
        public Object getId(TopicView topic) {
            return topic.id();
        }
    }

    /** @param move whether up, for this topic */
    TopicGrid(Consumer<TopicView> edit, BiConsumer<TopicView, Boolean> move) {
        setSelectionMode(SelectionMode.NONE);
        setAllRowsVisible(true);
        setAriaLabel(getTranslation("topics.heading"));
        addColumn(createWords()).setHeader(getTranslation("topics.name"));
        addColumn(createActions(edit, move))
                .setHeader(getTranslation("topics.change"))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    void setTopics(Collection<TopicView> topics) {
        setItems(new ById(topics));
    }

    private Renderer<TopicView> createWords() {
        return LitRenderer.<TopicView>of("""
                        <div class="topic-words">
                          <vaadin-icon icon="${item.icon}" aria-hidden="true"></vaadin-icon>
                          <div><bdi class="topic-name">${item.name}</bdi>
                          <bdi class="topic-description">${item.description}</bdi>
                          <bdi class="topic-state">${item.state}</bdi></div>
                        </div>
                        """)
                .withProperty("icon", topic -> topic.details().icon().drawing())
                .withProperty("name", topic -> topic.details().name())
                .withProperty("description", topic -> topic.details().description())
                .withProperty("state", this::state);
    }

    private String state(TopicView topic) {
        var inactive = topic.details().active() ? "" : getTranslation("topics.not-active");
        return Stream.of(topic.details().group(), inactive)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private Renderer<TopicView> createActions(Consumer<TopicView> edit, BiConsumer<TopicView, Boolean> move) {
        return LitRenderer.<TopicView>of("""
                        <vaadin-button theme="tertiary icon" aria-label="${item.up}" title="${item.up}"
                          @click="${moveUp}"><vaadin-icon icon="vaadin:arrow-up"></vaadin-icon></vaadin-button>
                        <vaadin-button theme="tertiary icon" aria-label="${item.down}" title="${item.down}"
                          @click="${moveDown}"><vaadin-icon icon="vaadin:arrow-down"></vaadin-icon></vaadin-button>
                        <vaadin-button theme="tertiary" aria-label="${item.editLabel}"
                          @click="${edit}">${item.edit}</vaadin-button>
                        """)
                .withProperty("up", topic -> label("topics.move-up", topic))
                .withProperty("down", topic -> label("topics.move-down", topic))
                .withProperty("editLabel", topic -> label("topics.edit-one", topic))
                .withProperty("edit", topic -> getTranslation("topics.edit"))
                .withFunction("moveUp", topic -> move.accept(topic, true))
                .withFunction("moveDown", topic -> move.accept(topic, false))
                .withFunction("edit", edit::accept);
    }

    private String label(String key, TopicView topic) {
        return getTranslation(key, topic.details().name());
    }
}
