package org.supportchat.schedule.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.supportchat.common.ui.LivePart;
import org.supportchat.common.ui.Times;
import org.supportchat.schedule.Availability;
import org.supportchat.schedule.Pause;
import org.supportchat.schedule.SupportHours;

/** Says whether we are open now, live, and where the clock of these times stands. While we pause it has the way back. */
final class OpenState extends Div {

    private final transient SupportHours hours;
    private final transient Clock clock;
    private final transient Consumer<Boolean> paused;
    private final transient LivePart live;
    private final Div state = new Div();
    private final Paragraph message = new Paragraph();
    private final Button resume = new Button(getTranslation("hours-state.resume"));
    private transient Optional<Availability> shown = Optional.empty();

    /**
     * @param paused hears whether we pause now
     * @param resume ends this pause
     */
    OpenState(SupportHours hours, Clock clock, Consumer<Boolean> paused, Consumer<Pause> resume) {
        this.hours = hours;
        this.clock = clock;
        this.paused = paused;
        this.live = new LivePart(hours::onChange, this::refresh);
        addClassName("hours-state");
        state.addClassName("availability");
        state.getElement().setAttribute("role", "status");
        message.addClassName("hours-message");
        this.resume.addThemeName("primary");
        this.resume.addClickListener(click -> shown.flatMap(Availability::pause).ifPresent(resume));
        var zone = new Paragraph(getTranslation(
                "hours-state.zone",
                Times.zone(getLocale(), hours.zone()),
                hours.zone().getId()));
        zone.addClassName("hours-zone");
        var line = new Div(state, this.resume);
        line.addClassName("hours-state-line");
        add(line, message, zone);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        live.open(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        live.close();
    }

    /** What has not changed is not said again. */
    void refresh() {
        var now = Optional.of(hours.now());
        if (!now.equals(shown)) {
            shown = now;
            now.ifPresent(this::show);
        }
    }

    /** Where the way back is, once there is one. */
    void focusResume() {
        resume.focus();
    }

    private void show(Availability availability) {
        var pause = availability.pause();
        var sentence = new Span(sentence(availability));
        sentence.addClassName("availability-state");
        state.removeAll();
        state.add(sentence);
        if (!availability.reason().isEmpty()) {
            state.add(new Span(" " + getTranslation("hours-state.override", availability.reason())));
        }
        state.setClassName("availability-closed", !availability.isOpen());
        message.setText(pause.map(Pause::message).orElse(""));
        message.setVisible(!message.getText().isEmpty());
        resume.setVisible(pause.isPresent());
        paused.accept(pause.isPresent());
    }

    private String sentence(Availability availability) {
        var pause = availability.pause();
        if (pause.isPresent()) {
            return getTranslation("hours-state.paused", moment(pause.get().until()));
        }
        var isOpen = availability.isOpen();
        return availability
                .changesAt()
                .map(at -> getTranslation(isOpen ? "hours-state.open-until" : "hours-state.closed-until", moment(at)))
                .orElseGet(() -> getTranslation(isOpen ? "hours-state.open" : "hours-state.closed"));
    }

    private String moment(Instant at) {
        return Moment.of(this, at, clock.instant(), hours.zone());
    }
}
