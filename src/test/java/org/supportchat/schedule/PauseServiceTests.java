package org.supportchat.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.supportchat.account.Staff.as;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.supportchat.account.Staff;
import org.supportchat.account.StaffMember;
import org.supportchat.common.Conflict;
import org.supportchat.common.Invalid;

/** A manager closes the door for a while, and one at a time. */
@SpringBootTest
class PauseServiceTests {

    @Autowired
    private PauseService service;

    @Autowired
    private SupportHours support;

    @Autowired
    private TestSchedule schedule;

    @Autowired
    private Staff staff;

    @Autowired
    private JdbcTemplate database;

    private StaffMember mo;

    @BeforeEach
    void startOpen() {
        schedule.reset();
        mo = staff.manager("Mo");
    }

    @AfterEach
    void leaveTheDoorOpen() {
        schedule.reset();
    }

    private static Instant in(Duration time) {
        return Instant.now().plus(time).truncatedTo(ChronoUnit.SECONDS);
    }

    @Test
    void closesNowAndOpensAgain() {
        var until = in(Duration.ofMinutes(20));
        as(mo, () -> service.pause(until, "  A fire drill. "));
        var now = support.now();
        assertThat(now.isOpen()).isFalse();
        assertThat(now.changesAt()).contains(until);
        assertThat(now.pause().orElseThrow().message()).isEqualTo("A fire drill.");

        as(mo, () -> service.resume(now.pause().orElseThrow()));
        assertThat(support.now().isOpen()).isTrue();
        assertThat(database.queryForList(
                        "select actor || ' ' || action from audit_entry where actor_id = ? order by action",
                        String.class,
                        mo.id()))
                .containsExactly(mo.name() + " schedule.paused", mo.name() + " schedule.resumed");
    }

    @Test
    void endsWithinSevenDays() {
        as(mo, () -> {
            assertThatThrownBy(() -> service.pause(Instant.now(), "")).hasMessage("pause.past");
            assertThatThrownBy(() -> service.pause(in(PauseService.LONGEST.plusMinutes(1)), ""))
                    .hasMessage("pause.too-long");
            assertThatThrownBy(() -> service.pause(in(Duration.ofHours(1)), "m".repeat(201)))
                    .isInstanceOf(Invalid.class);
            service.pause(in(PauseService.LONGEST), "m".repeat(200));
        });
        assertThat(support.now().isOpen()).isFalse();
    }

    @Test
    void secondPauseIsRefusedWithWhoHasPaused() {
        as(mo, () -> service.pause(in(Duration.ofHours(1)), ""));
        as(
                staff.manager("Mia"),
                () -> assertThatExceptionOfType(Conflict.class)
                        .isThrownBy(() -> service.pause(in(Duration.ofHours(2)), ""))
                        .satisfies(conflict -> assertThat(conflict.arguments()).containsExactly(mo.name())));
    }

    @Test
    void pauseThatIsOverIsNoneAnyMore() {
        schedule.pause(new Pause(Instant.now().minusSeconds(600), Instant.now().minusSeconds(60), ""));
        as(mo, () -> service.pause(in(Duration.ofHours(1)), ""));
        assertThat(support.now().isOpen()).isFalse();
    }

    @Test
    void whoSawAnotherPauseEndsNone() {
        as(mo, () -> service.pause(in(Duration.ofHours(1)), ""));
        var seen = support.now().pause().orElseThrow();
        as(mo, () -> {
            service.resume(seen);
            service.pause(in(Duration.ofHours(2)), "");
        });
        as(
                staff.manager("Mia"),
                () -> assertThatExceptionOfType(Conflict.class)
                        .isThrownBy(() -> service.resume(seen))
                        .satisfies(conflict -> assertThat(conflict.arguments()).containsExactly(mo.name())));
        assertThat(support.now().isOpen()).isFalse();
    }

    @Test
    void techniciansMayNot() {
        as(staff.technician("Ana"), () -> {
            assertThatThrownBy(() -> service.pause(in(Duration.ofHours(1)), ""))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> service.resume(new Pause(Instant.EPOCH, Instant.MAX, "")))
                    .isInstanceOf(AccessDeniedException.class);
        });
    }
}
