package org.supportchat.chat.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.supportchat.chat.PlaceInLine;
import org.supportchat.chat.WaitingLine;
import org.supportchat.common.ui.Ordinals;
import org.supportchat.common.ui.Times;
import org.supportchat.schedule.SupportHours;

/** Where a student who waits stands in line, live, what becomes of that as we close, and what can be done meanwhile. */
final class QueueStatus extends Div {

    private final transient WaitingLine line;
    private final transient SupportHours hours;
    private final transient Clock clock;
    private final UUID chatId;
    private final Paragraph place = new Paragraph();
    private final Span state = new Span();
    private final Span outlook = new Span();
    private final Paragraph message = new Paragraph();
    private final Paragraph meanwhile = new Paragraph();
    private final transient PageFeed feed = new PageFeed(Duration.ZERO, this::read);

    QueueStatus(UUID chatId, WaitingLine line, SupportHours hours, Clock clock) {
        this.chatId = chatId;
        this.line = line;
        this.hours = hours;
        this.clock = clock;
        addClassName("queue");
        getElement().setAttribute("role", "status");
        getElement().setAttribute("aria-label", getTranslation("chat.queue"));
        place.addClassName("queue-place");
        state.addClassName("queue-state");
        message.addClassName("queue-message");
        add(place, new Paragraph(state, outlook), message, meanwhile);
        place.setText(getTranslation("queue.in-line"));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        feed.open(event.getUI(), ring -> {
            var places = line.watch(chatId, ring);
            var openings = hours.onChange(ring);
            return () -> {
                places.run();
                openings.run();
            };
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        feed.close();
    }

    private Optional<Command> read() {
        var opening = OpeningWords.of(hours, hours.now(), clock.instant(), getLocale());
        return line.place(chatId).map(now -> () -> show(now, opening));
    }

    private void show(PlaceInLine now, OpeningWords opening) {
        var reader = Times.zoneOfReader(UI.getCurrentOrThrow(), hours.zone());
        var words = new QueueWords(opening, now.onDuty(), reader);
        var ordinal = Ordinals.of(now.place(), getLocale());
        var minutes = words.promised(now.minutes());
        setClassName("queue-closed", words.isClosed());
        setClassName("queue-last-call", words.isLastCall());
        Words.set(
                place,
                minutes.isPresent()
                        ? getTranslation("queue.place-and-time", ordinal, minutes.getAsInt())
                        : getTranslation("queue.place", ordinal));
        Words.set(state, words.state());
        Words.set(outlook, words.outlook());
        Words.set(message, words.message());
        Words.set(meanwhile, words.meanwhile());
    }
}
