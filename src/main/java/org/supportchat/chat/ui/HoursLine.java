package org.supportchat.chat.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.Optional;
import org.supportchat.common.ui.LivePart;
import org.supportchat.schedule.Availability;
import org.supportchat.schedule.SupportHours;

/** Says at the dashboard whether we are open, and for how long; and as we are about to close, how many wait. */
final class HoursLine extends Div {

    private final transient SupportHours hours;
    private final transient Clock clock;
    private final transient LivePart feed;
    private final Span state = new Span();
    private final Span when = new Span();
    private final Span waiting = new Span();
    private final Paragraph message = new Paragraph();
    private boolean isLastCall;
    private int count;

    HoursLine(SupportHours hours, Clock clock) {
        this.hours = hours;
        this.clock = clock;
        this.feed = new LivePart(hours::onChange, () -> show(hours.now()));
        addClassName("hours-line");
        getElement().setAttribute("role", "status");
        getElement().setAttribute("aria-label", getTranslation("dashboard.hours"));
        state.addClassName("hours-line-state");
        message.addClassName("hours-line-message");
        // Who comes and goes is no news of the hours.
        waiting.getElement().setAttribute("aria-live", "off");
        add(new Paragraph(state, when, waiting), message);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        feed.open(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        feed.close();
    }

    /** How many students wait. */
    void setWaiting(int count) {
        this.count = count;
        showWaiting();
    }

    private void showWaiting() {
        Words.set(waiting, isLastCall ? " " + waiting() : "");
    }

    private String waiting() {
        return switch (count) {
            case 0 -> getTranslation("dashboard.last-call-nobody");
            case 1 -> getTranslation("dashboard.last-call-one");
            default -> getTranslation("dashboard.last-call-many", count);
        };
    }

    private void show(Availability now) {
        var words = OpeningWords.of(hours, now, clock.instant(), getLocale());
        isLastCall = now.isLastCall();
        setClassName("hours-line-closed", !now.isOpen());
        setClassName("hours-line-last-call", isLastCall);
        Words.set(state, state(words));
        Words.set(when, when(words).map(part -> " " + part).orElse(""));
        Words.set(message, words.message());
        showWaiting();
    }

    private String state(OpeningWords words) {
        if (words.now().isLastCall()) {
            return getTranslation("dashboard.last-call");
        }
        if (words.now().isOpen()) {
            return getTranslation("landing.open-now");
        }
        return getTranslation(words.now().pause().isPresent() ? "dashboard.paused" : "landing.closed-now");
    }

    private Optional<String> when(OpeningWords words) {
        var time = words.time();
        if (words.now().isLastCall()) {
            return words.closing().map(at -> getTranslation("dashboard.closes-at", time.time(at)));
        }
        if (words.now().isOpen()) {
            return words.closing().map(time::until);
        }
        if (words.pausedUntil().isPresent()) {
            return words.pausedUntil().map(time::until);
        }
        var opens = words.opening()
                .map(at -> getTranslation("dashboard.opens", time.at(at)))
                .orElseGet(() -> getTranslation("dashboard.nothing-planned"));
        return Optional.of(
                words.reason().isEmpty() ? opens : getTranslation("landing.closed-for", words.reason()) + " " + opens);
    }
}
