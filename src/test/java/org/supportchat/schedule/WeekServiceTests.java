package org.supportchat.schedule;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.supportchat.account.Staff.as;
import static org.supportchat.schedule.SomeHours.hours;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
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

/** A manager changes the week in steps, and overwrites nobody else's. */
@SpringBootTest
class WeekServiceTests {

    private static final List<Hours> MORNING = List.of(hours("09:00", "12:00"));
    private static final List<Hours> EVENING = List.of(hours("18:00", "20:00"));

    @Autowired
    private WeekService service;

    @Autowired
    private SupportHours support;

    @Autowired
    private TestSchedule schedule;

    @Autowired
    private Staff staff;

    @Autowired
    private JdbcTemplate database;

    private final Week seen = Preset.BUSINESS.week();
    private StaffMember mo;
    private StaffMember mia;

    @BeforeEach
    void startWithBusiness() {
        schedule.set(seen);
        mo = staff.manager("Mo");
        mia = staff.manager("Mia");
    }

    @AfterEach
    void leaveTheDoorOpen() {
        schedule.reset();
    }

    @Test
    void isStoredMergedAndToldToEverybody() {
        var rung = new AtomicInteger();
        var stop = support.onChange(rung::incrementAndGet);
        var touching = List.of(hours("13:00", "15:00"), hours("09:00", "12:00"), hours("12:00", "13:00"));
        as(mo, () -> service.change(seen, seen.with(MONDAY, touching)));
        assertThat(support.view().week()).isEqualTo(seen.with(MONDAY, List.of(hours("09:00", "15:00"))));
        await().until(() -> rung.get() > 0);
        stop.run();
    }

    @Test
    void changesOfOtherDaysSurvive() {
        as(mo, () -> service.change(seen, seen.with(MONDAY, MORNING)));
        as(mia, () -> service.change(seen, seen.with(TUESDAY, EVENING)));
        assertThat(support.view().week()).isEqualTo(seen.with(MONDAY, MORNING).with(TUESDAY, EVENING));
    }

    @Test
    void changeOfADayThatIsNotAsSeenIsRefusedWithWhoAndWhat() {
        as(mo, () -> service.change(seen, seen.with(MONDAY, MORNING)));
        as(
                mia,
                () -> assertThatExceptionOfType(Conflict.class)
                        .isThrownBy(() ->
                                service.change(seen, seen.with(FRIDAY, EVENING).with(MONDAY, EVENING)))
                        .satisfies(conflict -> assertThat(conflict.key()).isEqualTo("schedule.day-changed-meanwhile"))
                        .satisfies(conflict -> assertThat(conflict.arguments())
                                .contains(mo.name())
                                .contains("09:00–12:00")));
        assertThat(support.view().week()).as("all or nothing").isEqualTo(seen.with(MONDAY, MORNING));
    }

    @Test
    void dayOfMoreThanTwelveHoursIsRefused() {
        var hourly = IntStream.range(0, Hours.MOST + 1)
                .mapToObj(hour -> new Hours(hour * 60, hour * 60 + 30))
                .toList();
        as(mo, () -> {
            assertThatThrownBy(() -> service.change(seen, seen.with(MONDAY, hourly)))
                    .isInstanceOf(Invalid.class);
            service.change(seen, seen.with(MONDAY, hourly.subList(1, hourly.size())));
        });
        assertThat(support.view().week().on(MONDAY)).hasSize(Hours.MOST);
    }

    @Test
    void eachDayIsInTheAuditLogWithWhoDidIt() {
        as(mo, () -> service.change(seen, seen.with(MONDAY, MORNING).with(FRIDAY, EVENING)));
        assertThat(database.queryForList(
                        "select actor || ' ' || action || ' ' || subject || ' ' || detail from audit_entry"
                                + " where actor_id = ? order by subject",
                        String.class,
                        mo.id()))
                .containsExactly(
                        mo.name() + " schedule.hours FRIDAY [09:00–16:30] -> [18:00–20:00]",
                        mo.name() + " schedule.hours MONDAY [09:00–16:30] -> [09:00–12:00]");
    }

    @Test
    void nothingChangedIsNoChange() {
        as(mo, () -> service.change(seen, seen));
        assertThat(database.queryForObject(
                        "select count(*) from audit_entry where actor_id = ?", Integer.class, mo.id()))
                .isZero();
    }

    @Test
    void techniciansMayNot() {
        as(
                staff.technician("Ana"),
                () -> assertThatThrownBy(() -> service.change(seen, seen.with(MONDAY, MORNING)))
                        .isInstanceOf(AccessDeniedException.class));
    }
}
