package org.supportchat.schedule;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Method;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.supportchat.common.Language;
import org.supportchat.common.Site;

/**
 * The effective hours as a calendar that others subscribe to, in the format of RFC 5545. Each opening is an event between
 * two instants in UTC, as every application understands it; with no repetition among them there is no zone to describe.
 * What is closed by an override is an event of whole days. An event is called by its day and its beginning, so that a
 * calendar that fetches anew changes what it has in place. A pause is over before most calendars would fetch it, and is not
 * in there.
 */
@Component
public class HoursCalendar {

    private static final int DAYS_BACK = 7;
    private static final int DAYS_AHEAD = 183;
    private static final String MAKER = "-//Support Chat//Support hours//EN";
    private static final DateTimeFormatter BEGINNING = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmm");

    private final SupportHours hours;
    private final Site site;

    HoursCalendar(SupportHours hours, Site site) {
        this.hours = hours;
        this.site = site;
    }

    /** The same text as long as the day and the schedule are the same. */
    public String write(Language language) {
        return write(hours.rule(), hours.zone(), hours.today(), language);
    }

    String write(OpeningHours rule, ZoneId zone, LocalDate today, Language language) {
        var first = today.minusDays(DAYS_BACK);
        var calendar = describe(zone, language);
        var written = Optional.<HoursOverride>empty();
        for (var day : first.datesUntil(today.plusDays(DAYS_AHEAD)).toList()) {
            var override = rule.overrideOn(day);
            var reason = override.map(HoursOverride::reason).orElse("");
            for (var opening : rule.of(day)) {
                calendar.addEvent(open(opening, zone, reason, language));
            }
            if (!override.equals(written)) {
                override.filter(days -> days.hours().isEmpty())
                        .ifPresent(days -> calendar.addEvent(closed(days, language)));
            }
            written = override;
        }
        var made = Date.from(today.atStartOfDay(zone).toInstant());
        calendar.getEvents().forEach(event -> finish(event, made));
        return Biweekly.write(calendar).go();
    }

    /** With what there was for a calendar's name and zone before they were standardised. */
    private ICalendar describe(ZoneId zone, Language language) {
        var name = language.sentence("calendar.name", site.title());
        var calendar = new ICalendar();
        calendar.setProductId(MAKER);
        calendar.setMethod(Method.publish());
        calendar.setName(name);
        calendar.setRefreshInterval(Duration.builder().hours(1).build()).setParameter("VALUE", "DURATION");
        calendar.addExperimentalProperty("X-WR-CALNAME", VObjectPropertyValues.escape(name));
        calendar.addExperimentalProperty("X-WR-TIMEZONE", zone.getId());
        calendar.addExperimentalProperty("X-PUBLISHED-TTL", "PT1H");
        return calendar;
    }

    private VEvent open(Opening opening, ZoneId zone, String reason, Language language) {
        var event = new VEvent();
        event.setUid(BEGINNING.format(opening.from().atZone(zone)) + "@" + host());
        event.setSummary(
                reason.isEmpty()
                        ? language.sentence("calendar.open", site.title())
                        : language.sentence("calendar.open-because", site.title(), reason));
        event.setDateStart(Date.from(opening.from()));
        event.setDateEnd(Date.from(opening.until()));
        return event;
    }

    private VEvent closed(HoursOverride days, Language language) {
        var event = new VEvent();
        event.setUid(BEGINNING.format(days.first().atTime(LocalTime.MIDNIGHT)) + "-closed@" + host());
        event.setSummary(
                days.reason().isEmpty()
                        ? language.sentence("calendar.closed")
                        : language.sentence("calendar.closed-because", days.reason()));
        event.setDateStart(new DateStart(wholeDay(days.first())));
        event.setDateEnd(new DateEnd(wholeDay(days.last().plusDays(1))));
        return event;
    }

    /** Nobody is busy because help is there. */
    private void finish(VEvent event, Date made) {
        event.setDateTimeStamp(made);
        event.setTransparency(true);
        site.url().ifPresent(event::setUrl);
    }

    /** Two courses of one student do not have the same events. */
    private String host() {
        return site.url()
                .map(url -> URI.create(url).getHost())
                .orElseGet(() -> Integer.toHexString(site.title().hashCode()) + ".support-chat");
    }

    private static ICalDate wholeDay(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }
}
