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
import java.util.Map;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.supportchat.chat.ChatUpdate;
import org.supportchat.chat.MessageView;
import org.supportchat.chat.PageUpdate;
import org.supportchat.chat.Receipt;
import org.supportchat.chat.StaffNoteView;
import org.supportchat.chat.Typist;
import org.supportchat.common.ui.Notifications;
import tools.jackson.databind.JsonNode;

/**
 * The messages of a chat, and for the staff their notes among them. It keeps the newest {@link ChatUpdate#MOST} as
 * records, sends the browser what is new, and all of them again when the page is attached anew; older ones pass through
 * on request.
 */
@Tag("message-log")
@JavaScript("context://scripts/page.js")
@JavaScript("context://scripts/chat.js")
final class MessageLog extends Component implements HasStyle, Focusable<MessageLog> {

    private static final Logger log = LoggerFactory.getLogger(MessageLog.class);

    private final transient ChatSource source;
    private final transient PageWork work = new PageWork();
    private final transient List<MessageView> shown = new ArrayList<>();
    private final transient ShownNotes notes = new ShownNotes();
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

    /** The notes among it. */
    List<StaffNoteView> notes() {
        return notes.all();
    }

    /** The number of the newest note here, 0 where there is none; read by other threads. */
    long lastNote() {
        return notes.last();
    }

    /** Adds what is newer than what is shown; where there is a gap before it, it takes the place of all. */
    void show(PageUpdate update) {
        var newer = update.shared().messages().stream()
                .filter(message -> message.seq() > lastSeq)
                .toList();
        var noteBefore = notes.last();
        var newerNotes = notes.add(update.notes());
        if (newer.isEmpty() && newerNotes.isEmpty()) {
            return;
        }
        var follows = lastSeq > 0
                && (newer.isEmpty() || newer.getFirst().seq() == lastSeq + 1)
                && (newerNotes.isEmpty() || newerNotes.getFirst().number() == noteBefore + 1);
        keep(newer);
        if (!follows) {
            sendAll();
        } else {
            getElement().callJsFunction("addNewer", items(newer, newerNotes));
        }
    }

    private void keep(List<MessageView> newer) {
        if (newer.isEmpty()) {
            return;
        }
        if (newer.getFirst().seq() != lastSeq + 1) {
            shown.clear();
        }
        shown.addAll(newer);
        while (shown.size() > ChatUpdate.MOST) {
            shown.removeFirst();
        }
        lastSeq = shown.getLast().seq();
    }

    /** Shows nothing any more. */
    void clear() {
        shown.clear();
        notes.clear();
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
            var first = shown.isEmpty() ? lastSeq + 1 : shown.getFirst().seq();
            var among = notes.from(first);
            getElement().callJsFunction("setLabels", JacksonUtils.beanToJson(labels()));
            getElement().callJsFunction("showAll", items(shown, among), !shown.isEmpty() && hasOlder(first));
            sendReceipt();
        }
    }

    private Map<String, String> labels() {
        var isStaff = source.reader().technician().isPresent();
        return isStaff ? LogLabels.ofStaff(this, getLocale()) : LogLabels.of(this, getLocale());
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
            var part = source.before().read(before, notes.first());
            return () -> {
                notes.sent(part.notes());
                var first = part.messages().isEmpty()
                        ? before
                        : part.messages().getFirst().seq();
                getElement().callJsFunction("addOlder", items(part.messages(), part.notes()), hasOlder(first));
            };
        } catch (RuntimeException fault) {
            log.warn("Older messages could not be read: {}", fault.toString());
            return () -> {
                getElement().callJsFunction("addOlder", items(List.of(), List.of()), true);
                Notifications.warn(getTranslation("chat.older-not-read"));
            };
        }
    }

    private boolean hasOlder(long firstSeq) {
        return firstSeq > 1 || notes.hasOlder();
    }

    private JsonNode items(List<MessageView> messages, List<StaffNoteView> among) {
        return JacksonUtils.listToJson(
                Stream.concat(messages.stream().map(this::item), among.stream().map(this::item))
                        .toList());
    }

    private MessageItem item(StaffNoteView note) {
        var isMine = source.reader().equals(Typist.technician(note.authorId()));
        return MessageItem.noted(note, isMine, isMine ? getTranslation("chat.you") : note.authorName());
    }

    private MessageItem item(MessageView message) {
        if (message.kind().isText()) {
            var isMine = source.mine().test(message);
            var author = isMine ? getTranslation("chat.you") : message.authorName();
            return MessageItem.written(message, isMine, author, this::getTranslation);
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
