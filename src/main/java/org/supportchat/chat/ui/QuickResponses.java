package org.supportchat.chat.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.server.Command;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.supportchat.account.StaffMember;
import org.supportchat.chat.ChatState;
import org.supportchat.database.DatabaseAway;
import org.supportchat.response.Placeholders;
import org.supportchat.response.ResponseKind;
import org.supportchat.response.ResponseView;

/**
 * A tool of a technician's composer: finds a quick response and puts it where the caret is. The browser asks when the list is
 * opened, and has all of them then, with their places filled in for this chat.
 */
@Tag("quick-responses")
@JavaScript("context://scripts/chat.js")
@JavaScript("context://scripts/staff.js")
final class QuickResponses extends Component implements HasComponents {

    private static final Logger log = LoggerFactory.getLogger(QuickResponses.class);

    private final transient PageWork work = new PageWork();
    private final transient Supplier<List<ResponseView>> responses;
    private final transient Supplier<ChatState> chat;

    /** A response as {@code quick-responses.js} knows it. */
    record Offered(String id, String title, String shortcut, String text, boolean personal) {}

    /** @param responses reads them, outside the session lock */
    QuickResponses(Supplier<List<ResponseView>> responses, Supplier<ChatState> chat) {
        this.responses = responses;
        this.chat = chat;
        var button = new Button(VaadinIcon.COMMENT_ELLIPSIS_O.create());
        button.addThemeNames("tertiary", "icon");
        button.setAriaLabel(getTranslation("responses.heading"));
        button.setTooltipText(getTranslation("responses.tooltip"));
        add(button);
        addListener(ResponsesWantedEvent.class, wanted -> offer());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var labels = Map.of(
                "name", getTranslation("responses.heading"),
                "search", getTranslation("responses.search-here"),
                "personal", getTranslation("responses.own"),
                "loading", getTranslation("responses.loading"),
                "failed", getTranslation("responses.not-read"),
                "none", getTranslation("responses.none-at-all"),
                "nothing", getTranslation("responses.nothing-found"),
                "one", getTranslation("responses.one-found"),
                "several", getTranslation("responses.several-found"));
        getElement().callJsFunction("begin", JacksonUtils.beanToJson(labels));
    }

    private void offer() {
        var words = words(chat.get());
        getUI().ifPresent(ui -> work.ask(ui, () -> read(words)));
    }

    private Placeholders words(ChatState chat) {
        var topic = chat.topic().isEmpty() ? getTranslation("responses.no-topic") : chat.topic();
        return new Placeholders(chat.studentName(), StaffMember.current().name(), topic);
    }

    private Command read(Placeholders words) {
        try {
            var offered =
                    responses.get().stream().map(one -> offered(one, words)).toList();
            return () -> getElement().callJsFunction("offer", JacksonUtils.listToJson(offered));
        } catch (RuntimeException fault) {
            if (!DatabaseAway.isCauseOf(fault)) {
                log.warn("Quick responses could not be read: {}", fault.toString());
            }
            return () -> getElement().callJsFunction("fail");
        }
    }

    private static Offered offered(ResponseView response, Placeholders words) {
        var details = response.details();
        return new Offered(
                response.id().toString(),
                details.title(),
                details.shortcut(),
                words.fill(details.text()),
                response.kind() == ResponseKind.PERSONAL);
    }

    /** The list is being opened. */
    @DomEvent("responses-wanted")
    public static final class ResponsesWantedEvent extends ComponentEvent<QuickResponses> {

        public ResponsesWantedEvent(QuickResponses source, boolean fromClient) {
            super(source, fromClient);
        }
    }
}
