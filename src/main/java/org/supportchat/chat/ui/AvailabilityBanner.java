package org.supportchat.chat.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZoneId;
import org.supportchat.common.ui.Times;
import org.supportchat.schedule.Availability;

/** Whether we are open now, and until when or when next, in the time of the course. */
final class AvailabilityBanner extends Div {

    AvailabilityBanner(Availability availability, ZoneId zone) {
        addClassName("availability");
        setClassName("availability-closed", !availability.isOpen());
        getElement().setAttribute("role", "status");
        var state = new Span(getTranslation(availability.isOpen() ? "landing.open-now" : "landing.closed-now"));
        state.addClassName("availability-state");
        add(state);
        availability.changesAt().ifPresent(at -> add(new Span(" " + when(availability.isOpen(), at, zone))));
        if (!availability.isOpen()) {
            add(new Span(" " + getTranslation("landing.closed-advice")));
        }
    }

    private String when(boolean isOpen, Instant at, ZoneId zone) {
        return getTranslation(
                isOpen ? "landing.open-until" : "landing.opens-next",
                Times.day(getLocale(), at, zone),
                Times.timeOfDay(getLocale(), at, zone),
                Times.zone(getLocale(), zone));
    }
}
