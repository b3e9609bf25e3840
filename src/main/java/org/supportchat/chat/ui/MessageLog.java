package org.supportchat.chat.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.server.Command;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.supportchat.chat.ChatUpdate;
import org.supportchat.chat.MessageView;
import org.supportchat.chat.Receipt;
import org.supportchat.common.ui.Notifications;
import tools.jackson.databind.JsonNode;

/**
 * The messages of a chat. It keeps the newest {@link ChatUpdate#MOST} as records, sends the browser what is new, and
 * all of them again when the page is attached anew; older ones pass through on request.
 */
@Tag("message-log")
@JavaScript("context://scripts/page.js")
@JavaScript("context://scripts/chat.js")
final class MessageLog extends Component implements HasStyle, Focusable<MessageLog> {

    private static final Logger log = LoggerFactory.getLogger(MessageLog.class);

    private final transient ChatSource source;
    private final transient PageWork work = new PageWork();
    private final transient List<MessageView> shown = new ArrayList<>();
    private Receipt receipt = Receipt.NONE;
    private volatile long lastSeq;

    MessageLog(ChatSource source) {
        this.source = source;
        getElement().setAttribute("role", "log");
        getElement().setAttribute("aria-relevant", "additions");
        getElement().setAttribute("aria-label", getTranslation("chat.messages"));
        getElement().setAttribute("tabindex", "0");
        addListener(OlderWantedEvent.class, event -> showOlder(event.before));
        addListener(SeenEvent.class, event -> acknowledge(event.delivered, event.read));
    }

    /** The number of the newest message here, 0 where there is none; read by other threads. */
    long lastSeq() {
        return lastSeq;
    }

    /** What is shown, without older messages that were asked for. */
    List<MessageView> shown() {
        return List.copyOf(shown);
    }

    /** Adds what is newer than what is shown; where there is a gap before it, it takes the place of all. */
    void show(List<MessageView> messages) {
        var newer = messages.stream().filter(message -> message.seq() > lastSeq).toList();
        if (newer.isEmpty()) {
            return;
        }
        var follows = newer.getFirst().seq() == lastSeq + 1 && lastSeq > 0;
        if (!follows) {
            shown.clear();
        }
        shown.addAll(newer);
        while (shown.size() > ChatUpdate.MOST) {
            shown.removeFirst();
        }
        lastSeq = shown.getLast().seq();
        if (!follows) {
            sendAll();
        } else {
            getElement().callJsFunction("addNewer", items(newer));
        }
    }

    /** Shows nothing any more. */
    void clear() {
        shown.clear();
        sendAll();
    }

    /** Marks the reader's own messages as far as the other side has got them. */
    void setReceipt(Receipt newest) {
        if (!newest.equals(receipt)) {
            receipt = newest;
            sendReceipt();
        }
    }

    /** Whether the browser tells how far the reader has got what others wrote. */
    void setAcknowledging(boolean isAcknowledging) {
        getElement().setProperty("acknowledging", isAcknowledging);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        sendAll();
    }

    private void sendAll() {
        if (isAttached()) {
            getElement().callJsFunction("setLabels", JacksonUtils.beanToJson(LogLabels.of(this, getLocale())));
            getElement().callJsFunction("showAll", items(shown), hasOlder(shown));
            sendReceipt();
        }
    }

    private void sendReceipt() {
        if (isAttached()) {
            getElement().callJsFunction("mark", receipt.delivered(), receipt.read());
        }
    }

    private void acknowledge(long delivered, long read) {
        var seen = new Receipt(Math.min(delivered, lastSeq), Math.min(read, lastSeq));
        work.run(() -> {
            try {
                source.acknowledge().accept(seen);
            } catch (RuntimeException fault) {
                log.debug("Not noted as seen; the next one says it too: {}", fault.toString());
            }
        });
    }

    private void showOlder(long before) {
        getUI().ifPresent(ui -> work.ask(ui, () -> readOlder(before)));
    }

    private Command readOlder(long before) {
        try {
            var messages = source.before().apply(before);
            return () -> getElement().callJsFunction("addOlder", items(messages), hasOlder(messages));
        } catch (RuntimeException fault) {
            log.warn("Older messages could not be read: {}", fault.toString());
            return () -> {
                getElement().callJsFunction("addOlder", items(List.of()), true);
                Notifications.warn(getTranslation("chat.older-not-read"));
            };
        }
    }

    private static boolean hasOlder(List<MessageView> messages) {
        return !messages.isEmpty() && messages.getFirst().seq() > 1;
    }

    private JsonNode items(List<MessageView> messages) {
        return JacksonUtils.listToJson(messages.stream().map(this::item).toList());
    }

    private MessageItem item(MessageView message) {
        if (message.kind().isText()) {
            var isMine = source.mine().test(message);
            var author = isMine ? getTranslation("chat.you") : message.authorName();
            return MessageItem.written(message, isMine, author);
        }
        return MessageItem.told(message, SystemLine.of(message, (key, names) -> getTranslation(key, names)));
    }

    /** More of what others wrote is on the page, or was in sight. */
    @DomEvent("seen")
    public static final class SeenEvent extends ComponentEvent<MessageLog> {

        private final long delivered;
        private final long read;

        public SeenEvent(
                MessageLog source,
                boolean fromClient,
                @EventData("event.detail.delivered") double delivered,
                @EventData("event.detail.read") double read) {
            super(source, fromClient);
            this.delivered = (long) delivered;
            this.read = (long) read;
        }
    }

    /** The reader wants to see what stands before the first message shown. */
    @DomEvent("older-wanted")
    public static final class OlderWantedEvent extends ComponentEvent<MessageLog> {

        private final long before;

        public OlderWantedEvent(
                MessageLog source, boolean fromClient, @EventData("event.detail.before") double before) {
            super(source, fromClient);
            this.before = (long) before;
        }
    }
}
