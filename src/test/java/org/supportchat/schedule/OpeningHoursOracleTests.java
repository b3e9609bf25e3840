package org.supportchat.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever the schedule, each minute of two years is what a plain count of minutes says. */
class OpeningHoursOracleTests {

    private static final int DAY = 1440;

    /** The last four have midnight twice, no midnight, no 30 December 2011, and a change back into yesterday. */
    @ParameterizedTest
    @CsvSource({
        "America/New_York, 2026, 4",
        "Europe/London, 2026, 4",
        "Australia/Lord_Howe, 2026, 6",
        "Asia/Kolkata, 2026, 4",
        "Pacific/Apia, 2026, 4",
        "UTC, 2026, 4",
        "Atlantic/Azores, 2026, 2",
        "America/Santiago, 2026, 2",
        "Pacific/Apia, 2011, 2",
        "America/St_Johns, 2010, 2"
    })
    void everyMinuteIsAsCounted(ZoneId zone, int year, int schedules) {
        var first = LocalDate.of(year, 1, 1);
        var clock = new WallClock(zone, first.minusDays(7), first.plusYears(2).plusDays(10));
        for (var seed = 1; seed <= schedules; seed++) {
            var schedule = RandomSchedule.of(zone, clock.first(), clock.last(), seed);
            var hours = new OpeningHours(zone, schedule.week(), schedule.overrides(), schedule.pause());
            new Comparison("%s from %d, seed %d".formatted(zone, year, seed), hours, new MinuteOracle(clock, schedule))
                    .between(clock.firstShows(first, 0), clock.firstShows(first.plusYears(2), 0), new Random(seed));
        }
    }

    /** What the hours say, beside what was counted. */
    private record Comparison(String name, OpeningHours hours, MinuteOracle oracle) {

        void between(int first, int end, Random random) {
            var wrong = IntStream.range(first, end)
                    .filter(minute -> hours.isOpen(at(minute)) != oracle.isOpen(minute))
                    .limit(10)
                    .mapToObj(Comparison::at);
            assertThat(wrong).as("wrong minutes in " + name).isEmpty();
            for (var change = oracle.nextChange(first); change < end; change = oracle.nextChange(change)) {
                compare(change - 1, at(change).minusNanos(1));
                compare(change, at(change));
            }
            for (var sample = 0; sample < 1_000; sample++) {
                var minute = random.nextInt(first, end);
                compare(minute, at(minute));
                compare(minute, at(minute).plusNanos(random.nextLong(60_000_000_000L)));
            }
        }

        private void compare(int minute, Instant at) {
            var open = oracle.isOpen(minute);
            assertThat(hours.isOpen(at)).as("open at %s in %s", at, name).isEqualTo(open);
            var none = open ? hours.nextOpening(at) : hours.closesAt(at);
            assertThat(none).as("no change to what is at %s in %s", at, name).isEmpty();
            var told = open ? hours.closesAt(at) : hours.nextOpening(at);
            var change = oracle.nextChange(minute);
            // A day to either side of the limit is left open, for a day may have 23 hours.
            if (change < oracle.end() && change - minute < 399 * DAY) {
                assertThat(told).as("next change after %s in %s", at, name).contains(at(change));
            } else if (change - minute > 401 * DAY) {
                assertThat(told).as("far change after %s in %s", at, name).isEmpty();
            }
            compareBefore(minute, at, open);
        }

        private void compareBefore(int minute, Instant at, boolean open) {
            var change = oracle.lastChange(minute);
            assertThat(open ? hours.closedSince(at) : hours.openSince(at))
                    .as("no change before %s in %s", at, name)
                    .isEmpty();
            if (change > oracle.begin() && open && minute - change < 399 * DAY) {
                assertThat(hours.openSince(at)).as("open at %s in %s", at, name).contains(at(change));
            } else if (change > oracle.begin() && !open && minute - change < 22 * 60) {
                assertThat(hours.closedSince(at))
                        .as("closed at %s in %s", at, name)
                        .contains(at(change));
            }
        }

        private static Instant at(int minute) {
            return Instant.ofEpochSecond(minute * 60L);
        }
    }
}
