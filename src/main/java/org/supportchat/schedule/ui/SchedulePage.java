package org.supportchat.schedule.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.supportchat.account.Role;
import org.supportchat.schedule.OverrideService;
import org.supportchat.schedule.SupportHours;

/** Where a manager keeps support hours. */
@Route("schedule")
@RolesAllowed(Role.MANAGING)
final class SchedulePage extends Main implements HasDynamicTitle {

    SchedulePage(OverrideService overrides, SupportHours hours) {
        addClassName("schedule-page");
        var month = new MonthPart(overrides, hours);
        var add = new Button(getTranslation("override.add"), click -> month.addOverride());
        add.addThemeName("primary");
        var head = new Div(new H1(getTranslation("schedule.heading")), add);
        head.addClassName("page-head");
        add(head, month);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("schedule.heading");
    }
}
