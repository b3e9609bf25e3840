package org.supportchat.schedule.ui;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.supportchat.common.Conflict;
import org.supportchat.schedule.Hours;
import org.supportchat.schedule.Preset;
import org.supportchat.schedule.Week;

/** Steps are stored one by one, say what hours met, and are taken back one by one. */
class WeekStepsTests {

    private static final Week WEEK = Preset.BUSINESS.week();
    private static final Block LATE = new Block(MONDAY, new Hours(960, 1080));

    private final List<Week> stored = new ArrayList<>();
    private boolean isRefusing;
    private final WeekSteps steps = new WeekSteps((seen, wanted) -> {
        if (isRefusing) {
            throw new Conflict("schedule.day-changed-meanwhile");
        }
        stored.add(wanted);
    });

    WeekStepsTests() {
        steps.show(WEEK);
    }

    @Test
    void hoursThatMeetAreOneAndThatIsKnown() {
        var step = steps.change(WEEK, LATE.addedTo(WEEK));
        assertThat(step.isMerged()).isTrue();
        assertThat(step.days()).containsExactly(MONDAY);
        assertThat(step.holding(LATE)).contains(new Block(MONDAY, new Hours(540, 1080)));
        assertThat(steps.shown().on(MONDAY)).containsExactly(new Hours(540, 1080));
    }

    @Test
    void whatChangesNothingIsNoStep() {
        var within = new Block(MONDAY, new Hours(600, 660));
        assertThat(steps.change(WEEK, within.addedTo(WEEK)).days()).isEmpty();
        assertThat(stored).isEmpty();
        assertThat(steps.undo()).isEmpty();
    }

    @Test
    void stepsAreTakenBackLastFirst() {
        var first = steps.change(WEEK, LATE.addedTo(WEEK)).after();
        steps.change(first, first.with(TUESDAY, List.of()));
        assertThat(steps.undo().map(WeekStep::added)).contains(List.of(new Block(TUESDAY, new Hours(540, 990))));
        assertThat(steps.shown()).isEqualTo(first);
        steps.undo();
        assertThat(steps.shown()).isEqualTo(WEEK);
        assertThat(steps.undo()).isEqualTo(Optional.empty());
    }

    @Test
    void stepBackLeavesWhatOthersDidOnOtherDays() {
        steps.change(WEEK, LATE.addedTo(WEEK));
        var theirs = steps.shown().with(FRIDAY, List.of());
        assertThat(steps.show(theirs)).containsExactly(FRIDAY);
        steps.undo();
        assertThat(steps.shown()).isEqualTo(WEEK.with(FRIDAY, List.of()));
    }

    @Test
    void refusedStepIsNotShownAndNotTakenBack() {
        isRefusing = true;
        assertThatThrownBy(() -> steps.change(WEEK, LATE.addedTo(WEEK))).isInstanceOf(Conflict.class);
        assertThat(steps.shown()).isEqualTo(WEEK);
        isRefusing = false;
        assertThat(steps.undo()).isEmpty();
    }

    @Test
    void stepThatCannotBeTakenBackIsNotInTheWayOfThoseBefore() {
        var first = steps.change(WEEK, WEEK.with(TUESDAY, List.of())).after();
        steps.change(first, LATE.addedTo(first));
        isRefusing = true;
        assertThatThrownBy(steps::undo).isInstanceOf(Conflict.class);
        isRefusing = false;
        assertThat(steps.undo().map(WeekStep::days)).contains(List.of(TUESDAY));
    }

    @Test
    void presetSaysWhatItReplaces() {
        var step = WeekStep.of(WEEK, Preset.EXTENDED.appliedTo(WEEK, EnumSet.of(MONDAY, FRIDAY)));
        assertThat(step.days()).containsExactly(MONDAY, FRIDAY);
        assertThat(step.isMerged()).isFalse();
        assertThat(WeekStep.of(WEEK, Preset.BUSINESS.appliedTo(WEEK, Preset.BUSINESS.days()))
                        .days())
                .isEmpty();
    }
}
