package org.supportchat.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.supportchat.account.Staff.as;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.supportchat.SettableClock;
import org.supportchat.account.Staff;
import org.supportchat.account.StaffMember;
import org.supportchat.common.Invalid;

/** How a technician is rung is theirs to choose, and no other's. */
@SpringBootTest
@Import(SettableClock.Configuration.class)
class AlertServiceTests {

    @Autowired
    private AlertService alerts;

    @Autowired
    private ChatChanges changes;

    @Autowired
    private Staff staff;

    @Autowired
    private SettableClock clock;

    private StaffMember ana;

    @BeforeEach
    void letAnaBeThere() {
        ana = staff.technician("Ana");
    }

    @Test
    void whoChoseNothingIsOnDutyAndRungAsUsual() {
        as(ana, () -> assertThat(alerts.mine()).isEqualTo(AlertSettings.USUAL));
    }

    @Test
    void oneChoiceLeavesTheOthersAsTheyAre() {
        var told = new AtomicInteger();
        changes.ofAlertSettings(ana.id(), told::incrementAndGet);
        as(ana, () -> {
            alerts.change(60, AlertSound.PULSE, 30);
            alerts.setOnDuty(false);
            alerts.mute(Duration.ofMinutes(15));
            assertIsMutedFor(Duration.ofMinutes(15));
            alerts.mute(Duration.ZERO);
            assertThat(alerts.mine()).isEqualTo(new AlertSettings(false, 60, AlertSound.PULSE, 30, Optional.empty()));
        });
        assertThat(told).hasValue(4);
        as(staff.technician("Ben"), () -> assertThat(alerts.mine()).isEqualTo(AlertSettings.USUAL));
    }

    private void assertIsMutedFor(Duration time) {
        assertThat(alerts.mine().mutedUntil().orElseThrow())
                .isCloseTo(clock.instant().plus(time), within(5, ChronoUnit.SECONDS));
    }

    @Test
    void nobodyIsSilentForLongerThanAnHour() {
        as(ana, () -> {
            alerts.mute(Duration.ofDays(1));
            assertIsMutedFor(Duration.ofHours(1));
        });
    }

    @Test
    void nonsenseIsRefused() {
        as(ana, () -> {
            assertThatThrownBy(() -> alerts.change(4, AlertSound.BELL, 50)).isInstanceOf(Invalid.class);
            assertThatThrownBy(() -> alerts.change(301, AlertSound.BELL, 50)).isInstanceOf(Invalid.class);
            assertThatThrownBy(() -> alerts.change(20, AlertSound.BELL, 101)).isInstanceOf(Invalid.class);
        });
        var nobody = AuthenticationCredentialsNotFoundException.class;
        assertThatThrownBy(() -> alerts.mine()).isInstanceOf(nobody);
        assertThatThrownBy(() -> alerts.setOnDuty(false)).isInstanceOf(nobody);
    }
}
