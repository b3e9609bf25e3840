package org.supportchat.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.supportchat.account.Staff.as;
import static org.supportchat.schedule.SomeHours.hours;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
import org.supportchat.common.NotFound;

/** A manager keeps the overrides of days to come; those that are over stay as they were. */
@SpringBootTest
class OverrideServiceTests {

    @Autowired
    private OverrideService service;

    @Autowired
    private SupportHours support;

    @Autowired
    private TestSchedule schedule;

    @Autowired
    private Staff staff;

    @Autowired
    private JdbcTemplate database;

    private StaffMember mo;
    private LocalDate today = LocalDate.EPOCH;

    @BeforeEach
    void startWithNone() {
        schedule.reset();
        mo = staff.manager("Mo");
        today = support.today();
    }

    @AfterEach
    void leaveTheDoorOpen() {
        schedule.reset();
    }

    /** So many days from now on. */
    private HoursOverride days(int first, int last, String reason, Hours... hours) {
        return new HoursOverride(today.plusDays(first), today.plusDays(last), List.of(hours), reason);
    }

    private List<HoursOverride> kept() {
        return support.view().overrides().stream().map(OverrideView::days).toList();
    }

    private OverrideView only() {
        return support.view().overrides().getFirst();
    }

    private List<String> audited() {
        return database.queryForList(
                "select action from audit_entry where actor_id = ? order by written_at", String.class, mo.id());
    }

    @Test
    void manyAreAddedAtOnceAndKeptByTheirFirstDay() {
        as(mo, () -> service.add(List.of(days(9, 9, "Later"), days(0, 2, "Now", hours("10:00", "12:00")))));
        assertThat(kept()).containsExactly(days(0, 2, "Now", hours("10:00", "12:00")), days(9, 9, "Later"));
        assertThat(only().changedBy()).isEqualTo(mo.name());
        assertThat(support.rule().on(today)).containsExactly(hours("10:00", "12:00"));
        assertThat(audited()).containsExactly("schedule.override-added", "schedule.override-added");
    }

    @Test
    void oneThatDoesNotFitKeepsAllOut() {
        as(mo, () -> {
            assertThatThrownBy(() -> service.add(List.of(days(1, 3, "One"), days(3, 4, "Two"))))
                    .isInstanceOf(Invalid.class)
                    .hasMessage("override.overlaps");
            assertThatThrownBy(() -> service.add(List.of(days(1, 3, "One"), days(-1, 4, "Past"))))
                    .isInstanceOf(Invalid.class)
                    .hasMessage("override.past");
        });
        assertThat(kept()).isEmpty();
        assertThat(audited()).isEmpty();
    }

    @Test
    void olderVersionDoesNotOverwriteTheNewer() {
        as(mo, () -> service.add(List.of(days(5, 6, "Break"))));
        var seen = only();
        as(mo, () -> service.change(seen.id(), seen.version(), days(5, 7, "Longer break")));
        as(staff.manager("Mia"), () -> {
            assertThatExceptionOfType(Conflict.class)
                    .isThrownBy(() -> service.change(seen.id(), seen.version(), days(5, 5, "Short")))
                    .satisfies(conflict -> assertThat(conflict.arguments()).contains(mo.name()));
            assertThatThrownBy(() -> service.delete(seen.id(), seen.version())).isInstanceOf(Conflict.class);
        });
        assertThat(kept()).containsExactly(days(5, 7, "Longer break"));
    }

    @Test
    void mayTakeTheDaysItHasButNoneOfOthers() {
        as(mo, () -> {
            service.add(List.of(days(5, 6, "Break"), days(8, 8, "Other")));
            var seen = only();
            assertThatThrownBy(() -> service.change(seen.id(), seen.version(), days(6, 8, "Break")))
                    .hasMessage("override.overlaps");
            service.change(seen.id(), seen.version(), days(6, 7, "Break"));
        });
        assertThat(kept()).containsExactly(days(6, 7, "Break"), days(8, 8, "Other"));
    }

    @Test
    void deletedOneIsGone() {
        as(mo, () -> {
            service.add(List.of(days(5, 6, "Break")));
            var seen = only();
            service.delete(seen.id(), seen.version());
            assertThatThrownBy(() -> service.delete(seen.id(), seen.version())).isInstanceOf(NotFound.class);
        });
        assertThat(kept()).isEmpty();
        assertThat(audited()).containsExactly("schedule.override-added", "schedule.override-deleted");
    }

    @Test
    void oneThatIsOverStays() {
        var over = schedule.close(today.minusDays(9), today.minusDays(1), "Over");
        as(mo, () -> {
            assertThatThrownBy(() -> service.delete(over, 0)).hasMessage("override.over");
            assertThatThrownBy(() -> service.change(over, 0, days(-9, 3, "Over")))
                    .hasMessage("override.over");
        });
        assertThat(kept()).hasSize(1);
    }

    @Test
    void oneThatHasBegunKeepsItsFirstDayAndEndsTodayAtTheEarliest() {
        var begun = schedule.close(today.minusDays(2), today.plusDays(2), "Break");
        as(mo, () -> {
            assertThatThrownBy(() -> service.change(begun, 0, days(-1, 2, "Break")))
                    .hasMessage("override.past");
            assertThatThrownBy(() -> service.change(begun, 0, days(-2, -1, "Break")))
                    .hasMessage("override.past");
            service.change(begun, 0, days(-2, 0, "Break"));
        });
        assertThat(kept()).containsExactly(days(-2, 0, "Break"));
    }

    @Test
    void daysThatAreOverStayAsTheyWere() {
        var begun = schedule.close(today.minusDays(2), today.plusDays(2), "Break");
        as(mo, () -> service.change(begun, 0, days(-2, 3, "Half days", hours("10:00", "12:00"))));
        assertThat(kept()).containsExactly(days(-2, -1, "Break"), days(0, 3, "Half days", hours("10:00", "12:00")));
        schedule.reset();
        var other = schedule.close(today.minusDays(9), today.plusDays(20), "Long break");
        as(mo, () -> service.delete(other, 0));
        assertThat(kept()).containsExactly(days(-9, -1, "Long break"));
    }

    @Test
    void techniciansMayNot() {
        as(staff.technician("Ana"), () -> {
            assertThatThrownBy(() -> service.add(List.of(days(1, 1, "Mine"))))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> service.delete(UUID.randomUUID(), 0)).isInstanceOf(AccessDeniedException.class);
        });
    }
}
