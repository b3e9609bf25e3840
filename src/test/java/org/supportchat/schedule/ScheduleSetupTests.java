package org.supportchat.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.supportchat.account.Staff.as;

import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.supportchat.account.Staff;
import org.supportchat.common.Conflict;

/** The command line sets the hours of a new course, and overwrites those that somebody has set only by force. */
@SpringBootTest
class ScheduleSetupTests {

    @Autowired
    private ScheduleSetup setup;

    @Autowired
    private WeekService weeks;

    @Autowired
    private SupportHours support;

    @Autowired
    private TestSchedule schedule;

    @Autowired
    private Staff staff;

    @BeforeEach
    void startWithHoursThatNobodyHasSet() {
        schedule.reset();
    }

    @AfterEach
    void leaveTheDoorOpen() {
        schedule.reset();
    }

    @Test
    void hoursThatNobodyHasSetAreOverwritten() {
        setup.write(Preset.EXTENDED, false);
        assertThat(support.view().week()).isEqualTo(Preset.EXTENDED.week());
    }

    @Test
    void hoursThatSomebodyHasSetAreOverwrittenByForceAlone() {
        as(staff.manager("Mo"), () -> weeks.change(support.view().week(), Preset.WEEKEND.week()));
        assertThatThrownBy(() -> setup.write(Preset.BUSINESS, false))
                .isInstanceOf(Conflict.class)
                .hasMessage("schedule.set-already");
        assertThat(support.view().week()).isEqualTo(Preset.WEEKEND.week());
        setup.write(Preset.BUSINESS, true);
        assertThat(support.view().week()).isEqualTo(Preset.BUSINESS.week());
    }

    @Test
    void overridesAndAPauseStay() {
        schedule.close(support.today(), support.today(), "Holiday");
        schedule.pause(new Pause(Instant.now(), Instant.now().plusSeconds(600), "Soon back."));
        setup.write(Preset.FINALS_WEEK, true);
        assertThat(support.view().overrides()).hasSize(1);
        assertThat(support.now().pause()).isPresent();
    }
}
