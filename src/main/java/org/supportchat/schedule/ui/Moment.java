package org.supportchat.schedule.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import org.supportchat.common.ui.Times;

/** A time in words as short as it allows, by the clock where the course is. */
final class Moment {

    private static final int WEEK = 7;

    private Moment() {}

    /** Such as "15:10", "Sunday 15:10", or "Friday, January 1, 2027, 15:10" where it is a week or more away. */
    static String of(Component page, Instant at, Instant now, ZoneId zone) {
        var locale = UI.getCurrentOrThrow().getLocale();
        var wanted = at.atZone(zone);
        var time = wanted.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString();
        var days = ChronoUnit.DAYS.between(now.atZone(zone).toLocalDate(), wanted.toLocalDate());
        if (days == 0) {
            return time;
        }
        if (days > 0 && days < WEEK) {
            var day = wanted.getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, locale);
            return page.getTranslation("week.block", day, time);
        }
        return page.getTranslation("hours-state.later", Times.day(locale, at, zone), time);
    }
}
