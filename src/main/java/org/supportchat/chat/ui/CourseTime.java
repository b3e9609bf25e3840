package org.supportchat.chat.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.supportchat.common.ui.Times;

/**
 * Moments in the words of the course: by today and tomorrow where that is when it is, by the day of the week where that is
 * soon, and else by the date.
 *
 * @param today where the course is
 */
record CourseTime(Locale language, ZoneId zone, LocalDate today) {

    /** Then the day of the week is not enough any more. */
    private static final int WEEK = 7;

    /** Such as "today at 4:30 PM", or "on Monday at 9:00 AM". */
    String at(Instant moment) {
        var time = time(moment);
        return switch (days(moment)) {
            case 0 -> translation("time.today", time);
            case 1 -> translation("time.tomorrow", time);
            default -> translation("time.day", time, day(moment));
        };
    }

    /** The same without "today". */
    String atSoon(Instant moment) {
        return days(moment) == 0 ? translation("time.at", time(moment)) : at(moment);
    }

    /** Such as "until 4:30 PM today", or "until 4:30 PM on Monday". */
    String until(Instant moment) {
        var local = moment.atZone(zone);
        if (local.toLocalTime().equals(LocalTime.MIDNIGHT) && days(moment) == 1) {
            return translation("time.until-midnight");
        }
        var time = time(moment);
        return switch (days(moment)) {
            case 0 -> translation("time.until-today", time);
            case 1 -> translation("time.until-tomorrow", time);
            default -> translation("time.until-day", time, day(moment));
        };
    }

    /** Such as "4:30 PM". */
    String time(Instant moment) {
        return Times.timeOfDay(language, moment, zone);
    }

    /** How many midnights away it is. */
    int days(Instant moment) {
        return Math.toIntExact(ChronoUnit.DAYS.between(today, date(moment, zone)));
    }

    /** Such as "Eastern Time". */
    String zoneName() {
        return Times.zone(language, zone);
    }

    /** The same moment as the clock of a reader elsewhere shows it; empty where that shows what the course's does. */
    String where(ZoneId reader, Instant moment) {
        if (reader.getRules().getOffset(moment).equals(zone.getRules().getOffset(moment))) {
            return "";
        }
        var time = Times.timeOfDay(language, moment, reader);
        return date(moment, reader).equals(date(moment, zone))
                ? translation("time.where-you-are", time)
                : translation("time.day-where-you-are", time, weekday(moment, reader));
    }

    private String day(Instant moment) {
        return days(moment) < WEEK ? weekday(moment, zone) : Times.day(language, moment, zone);
    }

    private String weekday(Instant moment, ZoneId where) {
        return date(moment, where).getDayOfWeek().getDisplayName(TextStyle.FULL, language);
    }

    private static LocalDate date(Instant moment, ZoneId where) {
        return moment.atZone(where).toLocalDate();
    }

    private String translation(String key, Object... arguments) {
        return I18NProvider.translate(language, key, arguments);
    }
}
