package org.supportchat.schedule.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.YearMonth;
import org.supportchat.schedule.Hours;
import org.supportchat.schedule.HoursOverride;
import org.supportchat.schedule.OpeningHours;

/** One day of the month: its number, its hours, and why they are not as usual. */
final class MonthCell extends Div {

    /** More do not fit; the name of the day has them all. */
    private static final int HOURS_SHOWN = 2;

    private final Span number = new Span();
    private final Div hours = new Div();
    private final Span reason = new Span();

    MonthCell() {
        addClassName("month-cell");
        number.addClassName("month-number");
        hours.addClassName("month-hours");
        reason.addClassName("month-reason");
        getElement().setAttribute("role", "gridcell");
        add(number, hours, reason);
    }

    void show(LocalDate day, YearMonth month, LocalDate today, OpeningHours rule, DayWords words) {
        var effective = rule.on(day);
        var override = rule.overrideOn(day);
        var why = override.map(HoursOverride::reason).orElse("");
        getElement().setAttribute("data-day", day.toString());
        getElement().setAttribute("aria-label", words.name(day, effective, why));
        getElement().setAttribute("aria-current", day.equals(today) ? "date" : "false");
        setClassName("month-other", !YearMonth.from(day).equals(month));
        setClassName("month-past", day.isBefore(today));
        setClassName("month-override", override.isPresent());
        setClassName("month-closed", effective.isEmpty());
        number.setText(String.valueOf(day.getDayOfMonth()));
        reason.setText(why);
        hours.removeAll();
        if (effective.isEmpty()) {
            hours.add(new Span(words.language().sentence("hours.closed")));
        }
        effective.stream().limit(HOURS_SHOWN).forEach(one -> hours.add(times(one)));
        if (effective.size() > HOURS_SHOWN) {
            hours.add(new Span(words.language().sentence("month.more", effective.size() - HOURS_SHOWN)));
        }
    }

    /** In two parts, one below the other where there is no room. */
    private static Span times(Hours one) {
        var times = new Span(new Span(one.start() + "–"), new Span(one.end()));
        times.addClassName("month-times");
        return times;
    }
}
