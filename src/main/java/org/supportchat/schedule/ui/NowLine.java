package org.supportchat.schedule.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import java.time.DayOfWeek;
import java.time.ZoneId;

/** The time it is where the course is, across the column of today; the browser lets it go on. */
@Tag("now-line")
@JavaScript("context://scripts/page.js")
@JavaScript("context://scripts/staff.js")
final class NowLine extends Component {

    NowLine(DayOfWeek day, ZoneId zone) {
        getElement().setAttribute("day", String.valueOf(day.getValue()));
        getElement().setAttribute("zone", zone.getId());
        getElement().setAttribute("aria-hidden", "true");
    }
}
