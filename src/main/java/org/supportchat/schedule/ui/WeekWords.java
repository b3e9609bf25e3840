package org.supportchat.schedule.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.supportchat.schedule.Hours;
import org.supportchat.schedule.ScheduleView;
import org.supportchat.schedule.Week;

/** Days and hours in the language of a page; times are those of a clock of 24 hours. */
final class WeekWords {

    private final Component page;

    WeekWords(Component page) {
        this.page = page;
    }

    /** Such as "Monday". */
    String day(DayOfWeek day) {
        return day.getDisplayName(
                TextStyle.FULL_STANDALONE, UI.getCurrentOrThrow().getLocale());
    }

    /** Such as "Mon". */
    String shortDay(DayOfWeek day) {
        return day.getDisplayName(
                TextStyle.SHORT_STANDALONE, UI.getCurrentOrThrow().getLocale());
    }

    /** Such as "Monday, Friday". */
    String days(Collection<DayOfWeek> days) {
        return days.stream().sorted().map(this::day).collect(Collectors.joining(", "));
    }

    /** Such as "22:00 to 02:00, next day". */
    String times(Hours hours) {
        return page.getTranslation(
                hours.isPastMidnight() ? "week.times-next-day" : "week.times", hours.start(), hours.end());
    }

    /** Such as "Monday 09:00 to 16:30". */
    String block(Block block) {
        return page.getTranslation("week.block", day(block.day()), times(block.hours()));
    }

    /** Such as "09:00–12:00, 13:00–16:30". */
    String hours(List<Hours> hours) {
        return hours.isEmpty() ? page.getTranslation("hours.closed") : Hours.listed(hours);
    }

    /** Such as "Monday: 09:00–16:30". */
    String day(DayOfWeek day, List<Hours> hours) {
        return page.getTranslation("week.day-hours", day(day), hours(hours));
    }

    /** Such as "Monday: 09:00–16:30; Tuesday: closed". */
    String days(Collection<DayOfWeek> days, Week week) {
        return days.stream().map(day -> day(day, week.on(day))).collect(Collectors.joining("; "));
    }

    /** Says what hours that were added or changed are now, and that they met others where they did. */
    String stored(WeekStep step, Block wanted) {
        return stored(step, List.of(wanted));
    }

    /** The same for hours of several days. */
    String stored(WeekStep step, List<Block> wanted) {
        var names = wanted.stream()
                .map(block -> block(step.holding(block).orElse(block)))
                .distinct()
                .collect(Collectors.joining("; "));
        return page.getTranslation(step.isMerged() ? "week.merged" : "week.stored", names);
    }

    String removed(Block block) {
        return page.getTranslation("week.removed", block(block));
    }

    String undone(WeekStep step) {
        return page.getTranslation("week.undone", days(step.days(), step.after()));
    }

    String changedElsewhere(List<DayOfWeek> days, ScheduleView now) {
        var authors = days.stream()
                .map(day -> now.authors().getOrDefault(day, ""))
                .distinct()
                .collect(Collectors.joining(", "));
        return page.getTranslation("week.changed-elsewhere", authors, days(days, now.week()));
    }

    String nothingChanged() {
        return page.getTranslation("week.nothing-changed");
    }

    String nothingUndone() {
        return page.getTranslation("week.nothing-undone");
    }
}
