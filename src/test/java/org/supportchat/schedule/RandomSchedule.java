package org.supportchat.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** A schedule that nobody would think of, with most of its oddities where the clocks change. */
record RandomSchedule(Week week, List<HoursOverride> overrides, Optional<Pause> pause) {

    /** The same for the same seed. Of four seeds, two give hours here and there, one has no end, one an empty week. */
    static RandomSchedule of(ZoneId zone, LocalDate first, LocalDate last, int seed) {
        var random = new Random(seed);
        var changes = daysAroundChanges(zone, first, last);
        return new RandomSchedule(
                week(seed, changes, random),
                overrides(first, last, changes, random),
                pause(first, last, changes, random));
    }

    private static Set<LocalDate> daysAroundChanges(ZoneId zone, LocalDate first, LocalDate last) {
        var days = new HashSet<LocalDate>();
        var rules = zone.getRules();
        var change = rules.nextTransition(first.atStartOfDay(zone).toInstant());
        while (change != null && change.getDateTimeBefore().toLocalDate().isBefore(last)) {
            var day = change.getDateTimeBefore().toLocalDate();
            days.addAll(List.of(day.minusDays(1), day, day.plusDays(1)));
            change = rules.nextTransition(change.getInstant());
        }
        return days;
    }

    private static Week week(int seed, Set<LocalDate> changes, Random random) {
        var days = new EnumMap<DayOfWeek, List<Hours>>(DayOfWeek.class);
        var nights = changes.stream().map(LocalDate::getDayOfWeek).collect(Collectors.toSet());
        var allTheTime = RandomHours.fillingADay(random);
        for (var day : DayOfWeek.values()) {
            switch (seed % 4) {
                case 0 -> {}
                case 3 -> days.put(day, allTheTime);
                default -> days.put(day, hours(nights.contains(day), random));
            }
        }
        return new Week(days);
    }

    private static List<Hours> hours(boolean night, Random random) {
        return night && random.nextInt(4) > 0 ? RandomHours.ofANight(random) : RandomHours.ofADay(random);
    }

    private static List<HoursOverride> overrides(
            LocalDate first, LocalDate last, Set<LocalDate> changes, Random random) {
        var overrides = new ArrayList<HoursOverride>();
        var rarity = random.nextBoolean() ? 15 : 200;
        var adjacent = false;
        for (var day = first; day.isBefore(last); day = day.plusDays(1)) {
            adjacent = random.nextInt(changes.contains(day) ? 2 : adjacent ? 3 : rarity) == 0;
            if (adjacent) {
                var until = day.plusDays(random.nextInt(1 + random.nextInt(6)));
                var hours = random.nextInt(4) == 0 ? List.<Hours>of() : hours(changes.contains(day), random);
                overrides.add(new HoursOverride(day, until, hours, "Holiday"));
                day = until;
            }
        }
        Collections.shuffle(overrides, random);
        return overrides;
    }

    private static Optional<Pause> pause(LocalDate first, LocalDate last, Set<LocalDate> changes, Random random) {
        if (random.nextInt(3) == 0) {
            return Optional.empty();
        }
        var days = changes.isEmpty() || random.nextBoolean()
                ? first.plusDays(1).datesUntil(last).toList()
                : changes.stream().sorted().toList();
        var from = days.get(random.nextInt(days.size()))
                .atTime(random.nextInt(24), random.nextInt(60))
                .toInstant(ZoneOffset.UTC);
        var minutes = 1 + random.nextInt(random.nextBoolean() ? 300 : 20 * 1440);
        return Optional.of(new Pause(from, from.plusSeconds(minutes * 60L), "Back soon"));
    }
}
