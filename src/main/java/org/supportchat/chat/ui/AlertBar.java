package org.supportchat.chat.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.Command;
import java.time.Duration;
import java.util.Optional;
import org.supportchat.account.StaffMember;
import org.supportchat.common.ui.Notifications;
import org.supportchat.common.ui.Switch;

/**
 * Where technicians go on duty and off, see how many of those on duty would hear a chat that comes in, and find out whether
 * they would themselves.
 */
final class AlertBar extends Div {

    private static final Duration PAUSE = Duration.ofMillis(250);

    private final transient AlertServices services;
    private final transient StaffMember me = StaffMember.current();
    private final transient PageFeed feed = new PageFeed(PAUSE, this::read);
    private final Switch onDuty = new Switch();
    private final Paragraph hearing = new Paragraph();
    private final Paragraph offDuty = new Paragraph();

    AlertBar(AlertServices services) {
        this.services = services;
        addClassName("alert-bar");
        var keys = new ShortcutSheet();
        var state = new AlertState(services.alerts()::mute);
        var settings = new Button(VaadinIcon.BELL_O.create(), click -> openSettings());
        settings.addThemeNames("tertiary", "icon");
        settings.setAriaLabel(getTranslation("alerts.settings"));
        settings.setTooltipText(getTranslation("alerts.settings"));
        var controls = new Div(
                onDuty.labelled(getTranslation("alerts.duty")), state.createTest(), settings, keys.createOpener());
        controls.addClassName("alert-controls");
        hearing.addClassName("alert-hearing");
        offDuty.addClassName("alert-hearing");
        offDuty.setText(getTranslation(
                "alerts.off-duty", services.timing().ringEverybodyAfter().toMinutes()));
        offDuty.setVisible(false);
        add(controls, hearing, offDuty, state, keys);
        onDuty.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                Notifications.attempt(this, () -> services.alerts().setOnDuty(event.getValue()));
            }
        });
    }

    @Override
    protected void onAttach(AttachEvent event) {
        feed.open(event.getUI(), ring -> {
            var duty = services.duty().onChange(ring);
            var settings = services.changes().ofAlertSettings(me.id(), ring);
            return () -> {
                duty.run();
                settings.run();
            };
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        feed.close();
    }

    private Optional<Command> read() {
        var isOnDuty = services.alerts().mine().onDuty();
        return Optional.of(() -> show(isOnDuty));
    }

    private void show(boolean isOnDuty) {
        onDuty.setValue(isOnDuty);
        offDuty.setVisible(!isOnDuty);
        var all = services.duty().size();
        hearing.setText(
                all == 0
                        ? getTranslation("alerts.nobody-on-duty")
                        : getTranslation("alerts.hearing", services.duty().hearing(), all));
        hearing.setClassName("alert-unheard", services.duty().hearing() == 0);
    }

    private void openSettings() {
        new AlertSettingsDialog(services.alerts()).open();
    }
}
