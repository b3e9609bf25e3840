package org.supportchat.schedule.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.supportchat.account.Role;
import org.supportchat.common.ui.Notifications;
import org.supportchat.schedule.OverrideService;
import org.supportchat.schedule.Pause;
import org.supportchat.schedule.PauseService;
import org.supportchat.schedule.SupportHours;
import org.supportchat.schedule.WeekService;

/** Where a manager keeps the support hours: those of every week, and the days that are not as usual. */
@Route("schedule")
@RolesAllowed(Role.MANAGING)
final class SchedulePage extends Main implements HasDynamicTitle {

    private final transient PauseService pauses;
    private final transient SupportHours hours;
    private final transient Clock clock;
    private final OpenState state;
    private final WeekPart week;
    private final MonthPart month;
    private final ViewTabs tabs = new ViewTabs(this::show);
    private final Div panel = new Div();
    private final Button pause = new Button(getTranslation("schedule.pause"), click -> pause());

    SchedulePage(WeekService weeks, OverrideService overrides, PauseService pauses, SupportHours hours, Clock clock) {
        this.pauses = pauses;
        this.hours = hours;
        this.clock = clock;
        this.state = new OpenState(hours, clock, this::showPaused, this::resume);
        this.week = new WeekPart(weeks, hours);
        this.month = new MonthPart(overrides, hours);
        addClassName("schedule-page");
        var add = new Button(getTranslation("schedule.add-hours"), click -> addHours());
        add.addThemeName("primary");
        var actions = new Div(
                add,
                new Button(getTranslation("schedule.add-override"), click -> addOverride()),
                new Button(getTranslation("schedule.apply-preset"), click -> applyPreset()),
                pause);
        actions.addClassName("schedule-actions");
        panel.addClassName("schedule-panel");
        panel.getElement().setAttribute("role", "tabpanel");
        var title = new Div(new H1(getTranslation("schedule.heading")), tabs);
        title.addClassName("schedule-title");
        var head = new Div(title, actions);
        head.addClassName("page-head");
        add(head, state, panel);
        show();
    }

    private void show() {
        Component shown = tabs.isMonth() ? month : week;
        panel.getElement().setAttribute("aria-label", tabs.shown());
        panel.removeAll();
        panel.add(shown);
    }

    private void addHours() {
        tabs.show(false);
        week.dialogs().add();
    }

    private void applyPreset() {
        tabs.show(false);
        week.dialogs().applyPreset();
    }

    private void addOverride() {
        tabs.show(true);
        month.addOverride();
    }

    private void pause() {
        new PauseDialog(new PauseForm(hours, clock), wanted -> {
                    pauses.pause(wanted.until(), wanted.message());
                    state.refresh();
                    state.focusResume();
                })
                .open();
    }

    private void resume(Pause seen) {
        Notifications.attempt(this, () -> pauses.resume(seen));
        state.refresh();
        pause.focus();
    }

    private void showPaused(boolean isPaused) {
        pause.setVisible(!isPaused);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("schedule.heading");
    }
}
