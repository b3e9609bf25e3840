package org.supportchat.common.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;

/** Times in the words of the reader: in the language of the page, as it is written where the reader is. */
public final class Times {

    private Times() {}

    /** @param language that of the page; with it goes the reader's own region, where the browser names one for it */
    public static Locale locale(Locale language) {
        return Optional.ofNullable(VaadinSession.getCurrent())
                .map(session -> session.getBrowser().getLocale())
                .filter(own -> own != null && own.getLanguage().equals(language.getLanguage()))
                .orElse(language);
    }

    /** That of the browser; the other one where the browser does not say. */
    public static ZoneId zoneOfReader(UI page, ZoneId otherwise) {
        try {
            var zone = page.getPage().getExtendedClientDetails().getTimeZoneId();
            return zone == null ? otherwise : ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            return otherwise;
        }
    }

    /** Such as "9:00 AM". */
    public static String timeOfDay(Locale language, Instant at, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale(language))
                .format(at.atZone(zone));
    }

    /** Such as "Thursday, November 26, 2026". */
    public static String day(Locale language, Instant at, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(locale(language))
                .format(at.atZone(zone));
    }

    /** Such as "Nov 26, 2026, 9:00 AM". */
    public static String moment(Locale language, Instant at, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale(language))
                .format(at.atZone(zone));
    }

    /** Such as "Eastern Time". */
    public static String zone(Locale language, ZoneId zone) {
        return zone.getDisplayName(TextStyle.FULL, locale(language));
    }
}
