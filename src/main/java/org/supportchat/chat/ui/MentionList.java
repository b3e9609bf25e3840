package org.supportchat.chat.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.server.Command;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.supportchat.account.Colleague;

/** Offers colleagues to whoever types {@code @} in the composer around it; the browser searches as they type on. */
@Tag("mention-list")
@JavaScript("context://scripts/chat.js")
@JavaScript("context://scripts/staff.js")
final class MentionList extends Component {

    private static final Logger log = LoggerFactory.getLogger(MentionList.class);

    private final transient PageWork work = new PageWork();
    private final transient Supplier<List<Colleague>> colleagues;

    /** @param colleagues reads who can be mentioned, outside the session lock */
    MentionList(Supplier<List<Colleague>> colleagues) {
        this.colleagues = colleagues;
        getElement().setAttribute("label", getTranslation("note.colleagues"));

        addListener(ColleaguesWantedEvent.class, event -> getUI().ifPresent(ui -> work.ask(ui, this::read)));
    }

    private Command read() {
        try {
            var all = JacksonUtils.listToJson(colleagues.get());
            return () -> getElement().callJsFunction("offer", all);
        } catch (RuntimeException fault) {
            log.debug("Nobody can be offered now; a name can be typed: {}", fault.toString());
            return () -> {};
        }
    }

    /** Somebody is about to be mentioned. */
    @DomEvent("colleagues-wanted")
    public static final class ColleaguesWantedEvent extends ComponentEvent<MentionList> {

        public ColleaguesWantedEvent(MentionList source, boolean fromClient) {
            super(source, fromClient);
        }
    }
}
