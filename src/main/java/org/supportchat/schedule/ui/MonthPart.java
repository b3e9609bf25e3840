package org.supportchat.schedule.ui;

import com.vaadin.flow.component.html.Div;
import org.supportchat.schedule.OverrideService;
import org.supportchat.schedule.SupportHours;

/** The month, with the hours of every day. */
final class MonthPart extends Div {

    MonthPart(OverrideService overrides, SupportHours hours) {
        addClassName("month-part");
    }

    /** Opens the form of a new override. */
    void addOverride() {}
}
