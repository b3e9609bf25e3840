package org.supportchat.browser;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import org.supportchat.account.Staff;
import org.supportchat.schedule.Hours;
import org.supportchat.schedule.Preset;
import org.supportchat.schedule.SupportHours;
import org.supportchat.schedule.Week;
import org.supportchat.schedule.WeekService;

/** Weeks of support hours for tests. */
final class Weeks {

    static final Week NORMAL = Preset.BUSINESS.week();

    static final Week CLOSED = new Week(Map.of());

    /** With a day in two parts, one that goes on past midnight, short hours and a whole day. */
    static final Week VARIED = NORMAL.with(DayOfWeek.MONDAY, List.of(new Hours(540, 720), new Hours(780, 990)))
            .with(DayOfWeek.TUESDAY, List.of(new Hours(600, 630), new Hours(22 * 60, 26 * 60)))
            .with(DayOfWeek.SATURDAY, List.of(new Hours(0, 1440)))
            .with(DayOfWeek.SUNDAY, List.of(new Hours(20 * 60, 24 * 60)));

    private Weeks() {}

    /** Stores it, as a manager of another name. */
    static void set(Staff staff, WeekService weeks, SupportHours hours, Week week) {
        Staff.as(staff.manager("Mo"), () -> weeks.change(hours.view().week(), week));
    }
}
