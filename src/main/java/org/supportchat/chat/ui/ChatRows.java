package org.supportchat.chat.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Rows that the browser keeps, puts in order and draws: it is sent those that are new or other than before, and which are
 * gone, and all of them when the page is attached. A list of the framework's sends hundreds of rows again whenever one
 * comes or goes.
 */
@Tag("chat-rows")
@JavaScript("context://scripts/page.js")
@JavaScript("context://scripts/chat.js")
@JavaScript("context://scripts/staff.js")
final class ChatRows extends Component {

    private final transient Supplier<List<RowItem>> all;
    private Optional<UUID> opened = Optional.empty();

    /**
     * @param name the list's accessible name
     * @param all every row
     * @param pick what is done where the reader picks the chat with this id, or no longer
     * @param join what is done where the reader wants to join the chat with this id
     */
    ChatRows(String name, Supplier<List<RowItem>> all, Consumer<String> join, BiConsumer<String, Boolean> pick) {
        this.all = all;
        addListener(PickEvent.class, event -> pick.accept(event.chat, event.isPicked));
        addListener(JoinEvent.class, event -> join.accept(event.chat));
        getElement().setAttribute("role", "list");
        getElement().setAttribute("aria-label", name);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var labels = Map.of(
                "join", getTranslation("dashboard.join"),
                "since", getTranslation("dashboard.waiting-since"),
                "unanswered", getTranslation("dashboard.unanswered"),
                "pick", getTranslation("dashboard.pick-chat"));
        getElement().callJsFunction("setLabels", JacksonUtils.beanToJson(labels));
        showAll();
    }

    void showAll() {
        if (isAttached()) {
            getElement().callJsFunction("showRows", JacksonUtils.listToJson(all.get()));
        }
    }

    void update(List<RowItem> changed, Collection<UUID> gone) {
        if (isAttached() && !(changed.isEmpty() && gone.isEmpty())) {
            getElement()
                    .callJsFunction(
                            "update",
                            JacksonUtils.listToJson(changed),
                            JacksonUtils.listToJson(
                                    gone.stream().map(UUID::toString).toList()));
        }
    }

    /** Whether rows can be picked, for what is done with several at once; none is picked to begin with. */
    void setPicking(boolean isPicking) {
        getElement().setProperty("picking", isPicking);
    }

    /** Marks the row of the chat that is open. */
    void setOpened(Optional<UUID> chatId) {
        if (!opened.equals(chatId)) {
            opened = chatId;
            getElement().setProperty("opened", chatId.map(UUID::toString).orElse(""));
        }
    }

    /** The reader picks a chat, or takes that back. */
    @DomEvent("pick")
    public static final class PickEvent extends ComponentEvent<ChatRows> {

        private final String chat;
        private final boolean isPicked;

        public PickEvent(
                ChatRows source,
                boolean fromClient,
                @EventData("event.detail?.chat") @Nullable String chat,
                @EventData("Boolean(event.detail?.isPicked)") boolean isPicked) {
            super(source, fromClient);
            this.chat = Objects.requireNonNullElse(chat, "");
            this.isPicked = isPicked;
        }
    }

    /** The reader wants to join a chat. */
    @DomEvent("join")
    public static final class JoinEvent extends ComponentEvent<ChatRows> {

        private final String chat;

        public JoinEvent(ChatRows source, boolean fromClient, @EventData("event.detail?.chat") @Nullable String chat) {
            super(source, fromClient);
            this.chat = Objects.requireNonNullElse(chat, "");
        }
    }
}
