package org.supportchat.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.supportchat.account.Staff.as;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.supportchat.OnPostgres;
import org.supportchat.account.Staff;

/** A year of entries is searched while somebody waits for it. */
@SpringBootTest
@OnPostgres
class AuditSpeedTests {

    private static final int ENTRIES = 100_000;

    /** Much more than it takes, as the machine of the test has other things to do. */
    private static final Duration SOON = Duration.ofSeconds(3);

    @Autowired
    private AuditService audit;

    @Autowired
    private Staff staff;

    @Autowired
    private JdbcTemplate database;

    @Test
    void yearIsSearchedSoonAndItsFirstPageComesFromTheIndex() {
        var mark = UUID.randomUUID().toString();
        database.update("insert into audit_entry (id, written_at, actor, address, action, subject, detail) select"
                + " gen_random_uuid(), current_timestamp - interval '20 days' + number * interval '10 seconds', 'Ana', '',"
                + " 'topic.edit', 'n' || number, '" + mark + "' from generate_series(1, " + ENTRIES + ") number");
        database.execute("analyze audit_entry");
        var plan = database
                .queryForList(
                        "explain select * from audit_entry where written_at >= timestamptz '1970-01-01'"
                                + " and written_at < current_timestamp and lower(actor) like '%'"
                                + " order by written_at desc, id desc limit 50",
                        String.class)
                .stream()
                .collect(Collectors.joining("\n"));
        assertThat(plan).contains("Index Scan Backward using audit_entry_written_at");
        var filter = new AuditFilter(
                Optional.empty(), Optional.empty(), "ana", Optional.of(ActionGroup.TOPICS), mark, Instant.EPOCH);
        as(staff.manager("Mo"), () -> {
            var begun = System.nanoTime();
            var before = audit.now().plus(Duration.ofDays(1));
            var all = new AuditFilter(filter.from(), filter.to(), "ana", filter.group(), mark, before);
            assertThat(audit.count(all)).isEqualTo(ENTRIES);
            assertThat(audit.page(all, 0, 50)).hasSize(50);
            assertThat(audit.page(all, ENTRIES - 50, 50)).hasSize(50);
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(SOON);
        });
    }
}
