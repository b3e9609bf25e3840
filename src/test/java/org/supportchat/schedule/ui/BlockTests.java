package org.supportchat.schedule.ui;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.supportchat.schedule.Hours;
import org.supportchat.schedule.Week;

/** Hours that are moved stay hours of a day. */
class BlockTests {

    private static Block block(DayOfWeek day, int from, int to) {
        return new Block(day, new Hours(from, to));
    }

    @Test
    void movesWithinItsDayAndKeepsItsLength() {
        assertThat(block(MONDAY, 540, 990).movedBy(15)).isEqualTo(block(MONDAY, 555, 1005));
        assertThat(block(MONDAY, 5, 65).movedBy(-15)).isEqualTo(block(MONDAY, 0, 60));
        assertThat(block(MONDAY, 1425, 1500).movedBy(15)).isEqualTo(block(MONDAY, 1425, 1500));
        assertThat(block(MONDAY, 1439, 1500).movedBy(15)).isEqualTo(block(MONDAY, 1439, 1500));
    }

    @Test
    void endsAStepAfterItsStartAtLeastAndADayAtMost() {
        assertThat(block(MONDAY, 540, 560).endingLaterBy(-15)).isEqualTo(block(MONDAY, 540, 555));
        assertThat(block(MONDAY, 540, 550).endingLaterBy(-15)).isEqualTo(block(MONDAY, 540, 550));
        assertThat(block(MONDAY, 540, 1975).endingLaterBy(15)).isEqualTo(block(MONDAY, 540, 1980));
    }

    @Test
    void goesRoundTheWeek() {
        assertThat(block(SUNDAY, 0, 60).daysLater(1)).isEqualTo(block(MONDAY, 0, 60));
        assertThat(block(MONDAY, 0, 60).daysLater(-1)).isEqualTo(block(SUNDAY, 0, 60));
    }

    @Test
    void holdsHoursOfTheNextDayAfterMidnight() {
        var late = block(SUNDAY, 1320, 1560);
        assertThat(late.holds(block(MONDAY, 60, 120))).isTrue();
        assertThat(late.holds(block(MONDAY, 60, 121))).isFalse();
        assertThat(late.holds(block(TUESDAY, 60, 120))).isFalse();
    }

    @Test
    void whatNoGestureDrawsIsNothing() {
        assertThat(Block.of(8, 0, 60)).isEmpty();
        assertThat(Block.of(1, 600, 600)).isEmpty();
        assertThat(Block.of(1, -15, 60)).isEmpty();
        assertThat(Block.of(1, 0, 60)).contains(block(MONDAY, 0, 60));
    }

    @Test
    void isTakenFromItsDayAlone() {
        var week = new Week(
                Map.of(MONDAY, List.of(new Hours(0, 60), new Hours(90, 120)), TUESDAY, List.of(new Hours(0, 60))));
        assertThat(block(MONDAY, 0, 60).removedFrom(week)).isEqualTo(week.with(MONDAY, List.of(new Hours(90, 120))));
    }

    @Test
    void hoursThatOverlapStandSideBySide() {
        assertThat(Lane.of(List.of(new Hours(0, 60), new Hours(60, 120))))
                .containsExactly(new Lane(0, 1), new Lane(0, 1));
        assertThat(Lane.of(List.of(new Hours(0, 1440), new Hours(600, 1440))))
                .containsExactly(new Lane(0, 2), new Lane(1, 2));
    }
}
