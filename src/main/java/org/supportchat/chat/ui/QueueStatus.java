package org.supportchat.chat.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.Command;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.supportchat.chat.PlaceInLine;
import org.supportchat.chat.WaitingLine;
import org.supportchat.common.ui.Ordinals;

/** Where a student who waits stands in line, live, and what can be done meanwhile. */
final class QueueStatus extends Div {

    private final transient WaitingLine line;
    private final UUID chatId;
    private final Paragraph place = new Paragraph();
    private final Paragraph duty = new Paragraph();
    private final transient PageFeed feed = new PageFeed(Duration.ZERO, this::read);

    QueueStatus(UUID chatId, WaitingLine line) {
        this.chatId = chatId;
        this.line = line;
        addClassName("queue");
        getElement().setAttribute("role", "status");
        getElement().setAttribute("aria-label", getTranslation("chat.queue"));
        place.addClassName("queue-place");
        var meanwhile = new Paragraph(getTranslation("queue.meanwhile"));
        add(place, duty, meanwhile);
        place.setText(getTranslation("queue.in-line"));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        feed.open(event.getUI(), ring -> line.watch(chatId, ring));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        feed.close();
    }

    private Optional<Command> read() {
        return line.place(chatId).map(now -> () -> show(now));
    }

    private void show(PlaceInLine now) {
        var ordinal = Ordinals.of(now.place(), getLocale());
        set(
                place,
                now.minutes().isPresent()
                        ? getTranslation(
                                "queue.place-and-time", ordinal, now.minutes().getAsInt())
                        : getTranslation("queue.place", ordinal));
        set(
                duty,
                switch (now.onDuty()) {
                    case 0 -> getTranslation("queue.nobody-on-duty");
                    case 1 -> getTranslation("queue.one-on-duty");
                    default -> getTranslation("queue.on-duty", now.onDuty());
                });
    }

    /** The same words again would be read aloud again. */
    private static void set(Paragraph paragraph, String words) {
        if (!paragraph.getText().equals(words)) {
            paragraph.setText(words);
        }
    }
}
