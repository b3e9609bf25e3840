package org.supportchat.schedule;

import biweekly.component.VEvent;
import biweekly.util.ICalDate;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.TimeZone;

/** The days of an event that has no time, in the dates of the library: midnights in the zone of the machine. */
final class EventDays {

    private EventDays() {}

    static TimeZone zone() {
        return TimeZone.getDefault();
    }

    static LocalDate day(Date date) {
        return date.toInstant().atZone(ZoneId.systemDefault()).toLocalDate();
    }

    static Date date(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }

    /** How many days the event is long, its end not among them: one where it does not say or says nonsense. */
    static long count(VEvent event) {
        var first = event.getDateStart().getValue();
        var end = event.getDateEnd();
        if (end != null && end.getValue() != null) {
            return Math.max(1, daysBetween(first, end.getValue()));
        }
        var duration = event.getDuration();
        return duration == null || duration.getValue() == null
                ? 1
                : Math.max(1, daysBetween(first, duration.getValue().add(first)));
    }

    private static long daysBetween(ICalDate first, Date end) {
        return ChronoUnit.DAYS.between(day(first), day(end));
    }
}
