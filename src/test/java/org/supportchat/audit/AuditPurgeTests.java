package org.supportchat.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is older than a year goes, in batches, and the log says so; what is younger stays. */
@SpringBootTest
class AuditPurgeTests {

    private static final Duration YEAR = Duration.ofDays(365);

    @Autowired
    private AuditPurgeSchedule schedule;

    @Autowired
    private JdbcTemplate database;

    private final String subject = UUID.randomUUID().toString();

    private void write(Duration age) {
        database.update(
                "insert into audit_entry (id, written_at, actor, address, action, subject, detail)"
                        + " values (?, ?, 'x', '', 'test.done', ?, '')",
                UUID.randomUUID(),
                Clock.systemUTC().instant().minus(age).atOffset(ZoneOffset.UTC),
                subject);
    }

    private int kept() {
        return count("subject = '" + subject + "'");
    }

    private int count(String where) {
        var count = database.queryForObject("select count(*) from audit_entry where " + where, Integer.class);
        return count == null ? 0 : count;
    }

    @Test
    void whatIsPastItsTimeGoesAndTheLogSaysHowMuch() {
        for (var number = 0; number < AuditPurge.BATCH + 5; number++) {
            write(YEAR.plusDays(1));
        }
        write(YEAR.minusDays(1));
        write(Duration.ZERO);
        var purges = count("action = 'audit.purge'");

        schedule.run();

        assertThat(kept()).isEqualTo(2);
        assertThat(count("action = 'audit.purge'")).isEqualTo(purges + 1);
        assertThat(count("action = 'audit.purge' and actor = 'system' and subject = '1005 entries'"))
                .isPositive();

        schedule.run();
        assertThat(count("action = 'audit.purge'")).as("nothing to tell").isEqualTo(purges + 1);
    }
}
