package org.supportchat.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.supportchat.account.Staff.as;
import static org.supportchat.chat.Examples.question;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.supportchat.SettableClock;
import org.supportchat.account.Staff;
import org.supportchat.account.StaffMember;
import org.supportchat.schedule.Preset;
import org.supportchat.schedule.TestSchedule;

/** What estimates go by: how long people waited while we were open. */
@SpringBootTest
@Import(SettableClock.Configuration.class)
class WaitsLatelyTests {

    @Autowired
    private LineReader reader;

    @Autowired
    private StudentChatService students;

    @Autowired
    private TechnicianChatService technicians;

    @Autowired
    private TestSchedule schedule;

    @Autowired
    private SettableClock clock;

    @Autowired
    private Staff staff;

    @Autowired
    private JdbcTemplate database;

    private StaffMember ana;

    @BeforeEach
    void startWithNobody() {
        database.update("delete from chat");
        schedule.set(Preset.BUSINESS.week());
        ana = staff.technician("Ana");
    }

    @AfterEach
    void leaveTheDoorOpen() {
        clock.goTo(Instant.now());
        schedule.reset();
    }

    private UUID startAt(String time) {
        clock.goTo(Instant.parse(time));
        return students.find(students.start(Optional.empty(), question()))
                .orElseThrow()
                .id();
    }

    private void joinAt(String time, UUID chat) {
        clock.goTo(Instant.parse(time));
        as(ana, () -> technicians.join(chat));
    }

    @Test
    void nightIsNoWait() {
        var evening = startAt("2026-11-23T21:29:00Z");
        var night = startAt("2026-11-24T04:00:00Z");
        joinAt("2026-11-24T14:02:00Z", evening);
        joinAt("2026-11-24T14:03:00Z", night);
        assertThat(reader.waitsLately()).isEmpty();

        joinAt("2026-11-24T14:08:00Z", startAt("2026-11-24T14:04:00Z"));
        assertThat(reader.waitsLately())
                .singleElement()
                .satisfies(wait -> assertThat(wait).isBetween(Duration.ofSeconds(235), Duration.ofSeconds(245)));
    }

    @Test
    void whoIsHelpedOutsideOfHoursIsNoMeasureOfThem() {
        joinAt("2026-11-24T04:00:30Z", startAt("2026-11-24T04:00:00Z"));
        clock.goTo(Instant.parse("2026-11-24T05:00:00Z"));
        assertThat(reader.waitsLately()).isEmpty();
    }
}
