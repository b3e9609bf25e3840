package org.supportchat.schedule;

import biweekly.component.VEvent;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** On which days the events of one file begin, for one year ahead. Rules without an end cost no more than others. */
final class Repetitions {

    private static final int DAYS_AHEAD = 366;

    /** Steps of one rule, and of all in one file: a rule that counts is gone through from its beginning. */
    private static final int MOST_STEPS = 4_000;

    private static final int MOST_STEPS_OF_ALL = 100_000;

    /** Values within one rule, such as days of the month. */
    private static final int MOST_PARTS = 60;

    /** Of days, weeks, months or years: the library counts through all between. */
    private static final int LONGEST_INTERVAL = 400;

    private static final Set<Frequency> OF_DAYS =
            EnumSet.of(Frequency.DAILY, Frequency.WEEKLY, Frequency.MONTHLY, Frequency.YEARLY);

    private final LocalDate today;
    private final Map<String, Set<LocalDate>> moved = new HashMap<>();
    private int stepsLeft = MOST_STEPS_OF_ALL;

    /** @param events those that stand for one day of a series, too, which is taken out of the series then */
    Repetitions(LocalDate today, List<VEvent> events) {
        this.today = today;
        for (var event : events) {
            var instead = event.getRecurrenceId();
            if (instead != null && instead.getValue() != null) {
                moved.computeIfAbsent(uid(event), uid -> new HashSet<>()).add(EventDays.day(instead.getValue()));
            }
        }
    }

    /** The first days; nothing where the rule is one that closures do not have. */
    Optional<List<LocalDate>> of(VEvent event) {
        if (event.getRecurrenceId() != null || !isRepeated(event)) {
            return Optional.of(List.of(EventDays.day(event.getDateStart().getValue())));
        }
        var rule = Optional.ofNullable(event.getRecurrenceRule()).map(property -> property.getValue());
        if (!event.getExceptionRules().isEmpty()
                || event.getRecurrenceRule() != null && rule.isEmpty()
                || rule.stream().anyMatch(one -> !isUnderstood(one))) {
            return Optional.empty();
        }
        return walk(event, rule.stream().allMatch(one -> one.getCount() == null));
    }

    private static boolean isRepeated(VEvent event) {
        return event.getRecurrenceRule() != null
                || !event.getRecurrenceDates().isEmpty()
                || !event.getExceptionRules().isEmpty();
    }

    private static boolean isUnderstood(Recurrence rule) {
        return OF_DAYS.contains(rule.getFrequency())
                && (rule.getInterval() == null || rule.getInterval() <= LONGEST_INTERVAL)
                && rule.getBySecond().isEmpty()
                && rule.getByMinute().isEmpty()
                && rule.getByHour().isEmpty()
                && Stream.<Collection<?>>of(
                                        rule.getByDay(),
                                        rule.getByMonth(),
                                        rule.getByMonthDay(),
                                        rule.getByWeekNo(),
                                        rule.getByYearDay(),
                                        rule.getBySetPos())
                                .mapToInt(Collection::size)
                                .sum()
                        <= MOST_PARTS;
    }

    private Optional<List<LocalDate>> walk(VEvent event, boolean canSkip) {
        var days = new ArrayList<LocalDate>();
        var begins = event.getDateStart().getValue();
        var out = moved.getOrDefault(uid(event), Set.of());
        var iterator = event.getDateIterator(EventDays.zone());
        var from = today.minusDays(HoursOverride.LONGEST);
        if (canSkip && EventDays.day(begins).isBefore(from)) {
            iterator.advanceTo(EventDays.date(from));
        }
        for (var steps = 0; iterator.hasNext(); steps++) {
            if (steps >= MOST_STEPS || stepsLeft-- <= 0) {
                return Optional.empty();
            }
            var day = EventDays.day(iterator.next());
            if (day.isAfter(today.plusDays(DAYS_AHEAD))) {
                break;
            }
            if (!out.contains(day)) {
                days.add(day);
            }
        }
        return Optional.of(days);
    }

    private static String uid(VEvent event) {
        return event.getUid() == null || event.getUid().getValue() == null
                ? ""
                : event.getUid().getValue();
    }
}
