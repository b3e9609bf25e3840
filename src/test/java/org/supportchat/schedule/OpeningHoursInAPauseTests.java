package org.supportchat.schedule;

import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.supportchat.schedule.SomeHours.NEVER;
import static org.supportchat.schedule.SomeHours.at;
import static org.supportchat.schedule.SomeHours.hours;
import static org.supportchat.schedule.SomeHours.only;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A pause closes whatever is open; 1 June 2026 is a Monday. */
class OpeningHoursInAPauseTests {

    private static final Week MONDAYS = only(MONDAY, hours("09:00", "17:00"));

    private static OpeningHours paused(Week week, String from, String until) {
        var pause = new Pause(at(from), at(until), "Back soon");
        return new OpeningHours(ZoneId.of("America/New_York"), week, List.of(), Optional.of(pause));
    }

    @Test
    void openingEndsWhereThePauseBegins() {
        var opening = paused(MONDAYS, "2026-06-01T11:00-04:00", "2026-06-01T12:00-04:00");
        assertThat(opening.closesAt(at("2026-06-01T09:00-04:00"))).contains(at("2026-06-01T11:00-04:00"));
        assertThat(opening.isOpen(at("2026-06-01T10:59:59.999999999-04:00"))).isTrue();
        assertThat(opening.isOpen(at("2026-06-01T11:00-04:00"))).isFalse();
    }

    @Test
    void opensAgainWhereThePauseEnds() {
        var opening = paused(MONDAYS, "2026-06-01T11:00-04:00", "2026-06-01T12:00-04:00");
        assertThat(opening.nextOpening(at("2026-06-01T11:00-04:00"))).contains(at("2026-06-01T12:00-04:00"));
        assertThat(opening.closesAt(at("2026-06-01T11:00-04:00"))).isEmpty();
        assertThat(opening.isOpen(at("2026-06-01T12:00-04:00"))).isTrue();
        assertThat(opening.closesAt(at("2026-06-01T12:00-04:00"))).contains(at("2026-06-01T17:00-04:00"));
    }

    @Test
    void pauseThatEndsOutsideOfHoursLeadsToTheNextOnes() {
        var opening = paused(MONDAYS, "2026-06-01T11:00-04:00", "2026-06-01T17:00-04:00");
        assertThat(opening.nextOpening(at("2026-06-01T11:00-04:00"))).contains(at("2026-06-08T09:00-04:00"));
    }

    @Test
    void pauseOverAnOpeningDelaysIt() {
        var opening = paused(MONDAYS, "2026-05-30T11:00-04:00", "2026-06-01T10:00-04:00");
        assertThat(opening.nextOpening(at("2026-05-30T09:00-04:00"))).contains(at("2026-06-01T10:00-04:00"));
    }

    @Test
    void pauseOverAWholeOpeningLeavesItOut() {
        var opening = paused(MONDAYS, "2026-06-01T09:00-04:00", "2026-06-01T17:00-04:00");
        assertThat(opening.nextOpening(at("2026-05-30T09:00-04:00"))).contains(at("2026-06-08T09:00-04:00"));
    }

    @Test
    void pauseOutsideOfHoursChangesNothing() {
        var opening = paused(MONDAYS, "2026-06-01T17:00-04:00", "2026-06-08T09:00-04:00");
        assertThat(opening.closesAt(at("2026-06-01T09:00-04:00"))).contains(at("2026-06-01T17:00-04:00"));
        assertThat(opening.nextOpening(at("2026-06-01T17:00-04:00"))).contains(at("2026-06-08T09:00-04:00"));
    }

    @Test
    void pauseMayBeginAndEndWithinAMinute() {
        var opening = paused(MONDAYS, "2026-06-01T11:00:07.5-04:00", "2026-06-01T11:00:40-04:00");
        assertThat(opening.isOpen(at("2026-06-01T11:00:07-04:00"))).isTrue();
        assertThat(opening.closesAt(at("2026-06-01T11:00-04:00"))).contains(at("2026-06-01T11:00:07.5-04:00"));
        assertThat(opening.nextOpening(at("2026-06-01T11:00:39-04:00"))).contains(at("2026-06-01T11:00:40-04:00"));
        assertThat(opening.isOpen(at("2026-06-01T11:00:40-04:00"))).isTrue();
    }

    @Test
    void pauseOpensNothing() {
        var opening = paused(NEVER, "2026-06-01T11:00-04:00", "2026-06-01T12:00-04:00");
        assertThat(opening.nextOpening(at("2026-06-01T11:00-04:00"))).isEmpty();
    }
}
