package org.supportchat.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.supportchat.account.Staff.as;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.supportchat.account.Staff;
import org.supportchat.account.StaffMember;

/** What a manager finds in the log, and takes away from it. */
@SpringBootTest
class AuditServiceTests {

    /** A moment before midnight in New York, where days begin. */
    private static final Instant LATE = Instant.parse("2026-03-04T04:59:59Z");

    @Autowired
    private AuditService audit;

    @Autowired
    private Staff staff;

    @Autowired
    private JdbcTemplate database;

    /** Entries stay, so each test looks for its own. */
    private final String mark = UUID.randomUUID().toString();

    private StaffMember mo;

    @BeforeEach
    void signIn() {
        mo = staff.manager("Mo");
    }

    private void write(Instant at, String actor, String action, String subject) {
        database.update(
                "insert into audit_entry (id, written_at, actor, address, action, subject, detail)"
                        + " values (?, ?, ?, '192.0.2.7', ?, ?, ?)",
                UUID.randomUUID(),
                Timestamp.from(at),
                actor,
                action,
                subject,
                mark);
    }

    private AuditFilter filter() {
        return new AuditFilter(
                Optional.empty(), Optional.empty(), "", Optional.empty(), mark, LATE.plus(Duration.ofDays(2)));
    }

    private List<String> found(AuditFilter filter) {
        var subjects = new ArrayList<String>();
        as(mo, () -> {
            audit.page(filter, 0, 100).forEach(line -> subjects.add(line.subject()));
            assertThat(audit.count(filter)).isEqualTo(subjects.size());
        });
        return subjects;
    }

    private String exported(AuditFilter filter) {
        var out = new ByteArrayOutputStream();
        as(mo, () -> export(filter, out));
        return out.toString(StandardCharsets.UTF_8);
    }

    private void export(AuditFilter filter, OutputStream out) {
        try {
            audit.export(filter, out);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Test
    void daysAreThoseOfTheCourseAndTheNewestComesFirst() {
        write(LATE, "Ana", "topic.edit", "late");
        write(LATE.plusSeconds(1), "Ana", "topic.edit", "next day");
        var day = Optional.of(LocalDate.of(2026, 3, 3));
        assertThat(found(filter())).containsExactly("next day", "late");
        assertThat(found(new AuditFilter(day, day, "", Optional.empty(), mark, filter().before())))
                .containsExactly("late");
        assertThat(found(new AuditFilter(
                        day.map(one -> one.plusDays(1)),
                        Optional.empty(),
                        "",
                        Optional.empty(),
                        mark,
                        filter().before())))
                .containsExactly("next day");
    }

    @Test
    void whoAndWhatAndWordsAreMeantAsTheyAreTyped() {
        write(LATE, "Ana 100%", "topic.edit", "Loops_1");
        write(LATE, "Ben 100", "chat.close", "LoopsX1");
        var all = filter();
        assertThat(found(new AuditFilter(all.from(), all.to(), "ANA", all.group(), mark, all.before())))
                .containsExactly("Loops_1");
        assertThat(found(new AuditFilter(all.from(), all.to(), "100%", all.group(), mark, all.before())))
                .containsExactly("Loops_1");
        assertThat(found(new AuditFilter(all.from(), all.to(), "", Optional.of(ActionGroup.CHATS), mark, all.before())))
                .containsExactly("LoopsX1");
        var text = new AuditFilter(all.from(), all.to(), "", all.group(), "s_1", all.before());
        as(
                mo,
                () -> assertThat(audit.page(text, 0, 1_000))
                        .anyMatch(line -> line.subject().equals("Loops_1"))
                        .noneMatch(line -> line.subject().equals("LoopsX1")));
    }

    @Test
    void whatComesLaterMovesNoPage() {
        write(LATE, "Ana", "topic.edit", "first");
        var list = new AuditFilter(
                Optional.empty(), Optional.empty(), "", Optional.empty(), mark, LATE.plus(Duration.ofMinutes(1)));
        write(LATE.plus(Duration.ofMinutes(2)), "Ana", "topic.edit", "later");
        assertThat(found(list)).containsExactly("first");
    }

    @Test
    void exportHasEveryEntryOnceAndNoFormula() {
        var many = AuditService.CHUNK * 2 + 7;
        IntStream.range(0, many)
                .forEach(number -> write(LATE.plusMillis(number / 3), "Ana", "topic.edit", "n" + number + "."));
        write(LATE.minusSeconds(1), "=HYPERLINK(\"x\")", "topic.edit", "@sum");

        var file = exported(filter());

        assertThat(file).startsWith("\uFEFF\"time\",\"who\",\"action\"").contains("2026-03-03T23:59:59-05:00");
        assertThat(file.lines()).hasSize(many + 2).doesNotHaveDuplicates();
        assertThat(IntStream.range(0, many).filter(number -> !file.contains("\"n" + number + ".\"")))
                .isEmpty();
        assertThat(file).contains("\"'=HYPERLINK(\"\"x\"\")\"", "\"'@sum\"");
        assertThat(database.queryForList(
                        "select detail from audit_entry where action = 'audit.export' and actor_id = ?",
                        String.class,
                        mo.id()))
                .containsExactly("search: " + mark);
    }

    @Test
    void techniciansMayNot() {
        as(staff.technician("Tom"), () -> {
            assertThatThrownBy(() -> audit.page(filter(), 0, 1)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> audit.count(filter())).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> audit.export(filter(), OutputStream.nullOutputStream()))
                    .isInstanceOf(AccessDeniedException.class);
        });
    }
}
