package org.supportchat.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.supportchat.account.Staff.as;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.supportchat.Statements;
import org.supportchat.account.Staff;
import org.supportchat.account.StaffMember;
import org.supportchat.common.Conflict;
import org.supportchat.common.Invalid;
import org.supportchat.common.NotFound;

/** A manager keeps the topics, and students are offered them as they are now. */
@SpringBootTest
class TopicServiceTests {

    @Autowired
    private TopicService service;

    @Autowired
    private Topics topics;

    @Autowired
    private Staff staff;

    @Autowired
    private JdbcTemplate database;

    private StaffMember mo;

    @BeforeEach
    void startWithThree() {
        database.update("delete from topic");
        mo = staff.manager("Mo");
        as(mo, () -> {
            service.create(details("Loops", true));
            service.create(details("Files", true));
            service.create(details("Old lab", false));
        });
    }

    private static TopicDetails details(String name, boolean active) {
        return new TopicDetails("Labs", name, "", "", TopicIcon.CODE, active);
    }

    private List<String> offered() {
        return topics.choices().stream().map(topic -> topic.details().name()).toList();
    }

    private TopicView topic(String name) {
        return service.all().stream()
                .filter(topic -> topic.details().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void studentsAreOfferedTheActiveOnesInOrder() {
        assertThat(offered()).containsExactly("Loops", "Files");
        as(mo, () -> service.move(topic("Files").id(), true));
        assertThat(offered()).containsExactly("Files", "Loops");
        as(mo, () -> service.move(topic("Files").id(), true));
        as(mo, () -> service.change(topic("Old lab").id(), topic("Old lab").version(), details("Lab 9", true)));
        assertThat(offered()).containsExactly("Files", "Loops", "Lab 9");
        as(mo, () -> service.delete(topic("Loops").id()));
        assertThat(offered()).containsExactly("Files", "Lab 9");
    }

    /** Every visitor of the landing page asks. */
    @Test
    void offeringThemAgainCostsNoStatement() {
        offered();
        assertThat(Statements.of(this::offered)).isZero();
    }

    @Test
    void noTwoTopicsHaveTheSameName() {
        as(
                mo,
                () -> assertThatThrownBy(() -> service.create(details("LOOPS", true)))
                        .isInstanceOf(Invalid.class)
                        .hasMessage("topics.name-taken"));
        as(mo, () -> {
            var files = topic("Files");
            assertThatThrownBy(() -> service.change(files.id(), files.version(), details("Loops", true)))
                    .isInstanceOf(Invalid.class);
            service.change(files.id(), files.version(), details("files", true));
        });
    }

    @Test
    void olderVersionDoesNotOverwriteTheNewer() {
        as(mo, () -> {
            var seen = topic("Loops");
            service.change(seen.id(), seen.version(), details("Endless loops", true));
            assertThatThrownBy(() -> service.change(seen.id(), seen.version(), details("Loops 2", true)))
                    .isInstanceOf(Conflict.class);
            service.delete(seen.id());
            assertThatThrownBy(() -> service.change(seen.id(), seen.version(), details("Loops 3", true)))
                    .isInstanceOf(NotFound.class);
        });
    }

    @Test
    void techniciansMayNot() {
        as(staff.technician("Ana"), () -> {
            assertThatThrownBy(service::all).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> service.create(details("Mine", true))).isInstanceOf(AccessDeniedException.class);
        });
    }
}
