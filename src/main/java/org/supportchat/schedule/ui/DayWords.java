package org.supportchat.schedule.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.supportchat.common.Language;
import org.supportchat.common.ui.Times;
import org.supportchat.schedule.Hours;
import org.supportchat.schedule.HoursOverride;

/** Days and their hours in the words of the reader. */
record DayWords(Locale locale, Language language) {

    /** Of the reader of the page that is being worked on. */
    static DayWords of(Component page) {
        return new DayWords(Times.locale(UI.getCurrent().getLocale()), page::getTranslation);
    }

    /** Such as "Thursday, November 26, 2026: closed, Thanksgiving". */
    String name(LocalDate day, List<Hours> hours, String reason) {
        return reason.isEmpty()
                ? language.sentence("month.day", full(day), hours(hours))
                : language.sentence("month.day-because", full(day), hours(hours), reason);
    }

    /** Such as "09:00 to 12:00, 13:00 to 16:30", or the word for closed. */
    String hours(List<Hours> hours) {
        return hours.isEmpty()
                ? language.sentence("hours.closed")
                : hours.stream().map(this::hours).collect(Collectors.joining(", "));
    }

    private String hours(Hours one) {
        return one.isPastMidnight()
                ? language.sentence("month.from-to-next-day", one.start(), one.end())
                : language.sentence("month.from-to", one.start(), one.end());
    }

    /** Such as "Thursday, November 26, 2026". */
    private String full(LocalDate day) {
        return written(FormatStyle.FULL).format(day);
    }

    /** Such as "November 26". */
    String dayOfYear(LocalDate day) {
        return DateTimeFormatter.ofLocalizedPattern("MMMMd").withLocale(locale).format(day);
    }

    /** Such as "November 2026". */
    String month(YearMonth month) {
        return DateTimeFormatter.ofLocalizedPattern("yMMMM").withLocale(locale).format(month);
    }

    /** Such as "Nov 26, 2026", or both where there are two. */
    String days(HoursOverride days) {
        var medium = written(FormatStyle.MEDIUM);
        return days.first().equals(days.last())
                ? medium.format(days.first())
                : language.sentence("override.days", medium.format(days.first()), medium.format(days.last()));
    }

    /** What an override is called: by its reason, or else by its days. */
    String title(HoursOverride days) {
        return days.reason().isEmpty() ? days(days) : days.reason();
    }

    /** Such as "Nov 26, 2026, 9:00 AM". */
    String moment(Instant at, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .format(at.atZone(zone));
    }

    private DateTimeFormatter written(FormatStyle style) {
        return DateTimeFormatter.ofLocalizedDate(style).withLocale(locale);
    }
}
