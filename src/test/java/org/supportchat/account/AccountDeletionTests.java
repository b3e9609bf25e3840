package org.supportchat.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.supportchat.account.Staff.as;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.supportchat.common.Conflict;
import org.supportchat.common.NotFound;

/** Accounts that were never used can be deleted, with all that is theirs alone; the others cannot. */
@SpringBootTest
class AccountDeletionTests {

    private static final AtomicInteger MADE = new AtomicInteger();

    private static final String CHAT =
            "insert into chat (id, version, student_name, opening, status, created_at, waiting_since, queued_at, last_seq, participant_count, first_joined_by)"
                    + " values (?, 0, 'Sam Trace', 'Why?', 'CLOSED', current_timestamp, current_timestamp,"
                    + " current_timestamp, 1, 0, ?)";

    @Autowired
    private AccountAdministration administration;

    @Autowired
    private AccountTrail trail;

    @Autowired
    private Staff staff;

    @Autowired
    private JdbcTemplate database;

    private StaffMember mo;
    private AccountView nia;

    @BeforeEach
    void inviteSomebody() {
        mo = staff.manager("Mo");
        var username = "gone." + MADE.incrementAndGet();
        var details = new AccountDetails(username, username + "@example.edu", "Nia", "New", "", "");
        var invited = new AtomicReference<AccountView>();
        as(mo, () -> invited.set(administration.invite(details, Role.TECHNICIAN).account()));
        nia = invited.get();
    }

    @AfterEach
    void forgetTheChats() {
        database.update("delete from chat where student_name = 'Sam Trace'");
    }

    private UUID chat(UUID firstJoinedBy) {
        var chat = UUID.randomUUID();
        database.update(CHAT, chat, firstJoinedBy);
        return chat;
    }

    private void leave(String trace) {
        var id = UUID.randomUUID();
        switch (trace) {
            case "first to join" -> chat(nia.id());
            case "participant" ->
                database.update(
                        "insert into participant (chat_id, account_id, name, joined_at) values (?, ?, 'Nia', current_timestamp)",
                        chat(null),
                        nia.id());
            case "message" ->
                database.update(
                        "insert into message (id, chat_id, seq, kind, author_id, author_name, body, sent_at)"
                                + " values (?, ?, 1, 'TECHNICIAN', ?, 'Nia', 'Hello', current_timestamp)",
                        id,
                        chat(null),
                        nia.id());
            case "note" -> note(id, nia.id());
            case "mention" -> {
                note(id, mo.id());
                database.update(
                        "insert into staff_note_mention (staff_note_id, account_id) values (?, ?)", id, nia.id());
            }
            case "quick response" ->
                database.update(
                        "insert into quick_response (id, version, owner_id, title, shortcut, text)"
                                + " values (?, 0, ?, 'Mine', 'mine', 'Mine')",
                        id,
                        nia.id());
            default ->
                database.update(
                        "insert into audit_entry (id, written_at, actor_id, actor, address, action, subject, detail)"
                                + " values (?, current_timestamp, ?, 'Nia', '', 'topic.create', 'Loops', '')",
                        id,
                        nia.id());
        }
    }

    private void note(UUID id, UUID author) {
        database.update(
                "insert into staff_note (id, chat_id, number, client_key, author_id, author_name, body, behind, written_at)"
                        + " values (?, ?, 1, ?, ?, 'Nia', 'Look', 0, current_timestamp)",
                id,
                chat(null),
                UUID.randomUUID(),
                author);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"first to join", "participant", "message", "note", "mention", "quick response", "audit entry"})
    void whoHasLeftATraceCanOnlyBeDeactivated(String trace) {
        leave(trace);
        as(mo, () -> {
            assertThat(administration.hasHistory(nia.id())).isTrue();
            assertThatThrownBy(() -> administration.delete(nia.id()))
                    .isInstanceOf(Conflict.class)
                    .hasMessage("accounts.has-history");
            administration.deactivate(nia.id());
        });
        assertThat(database.queryForObject("select count(*) from account where id = ?", Integer.class, nia.id()))
                .isEqualTo(1);
    }

    @Test
    void deletedOneTakesWhatIsTheirsAlone() {
        database.update(
                "insert into preferences (account_id, color_scheme, send_key) values (?, 'DARK', 'ENTER')", nia.id());
        database.update(
                "insert into alert_settings (account_id, on_duty, repeat_seconds, sound, volume)"
                        + " values (?, true, 30, 'BELL', 50)",
                nia.id());
        as(mo, () -> administration.delete(nia.id()));
        for (var table : new String[] {"preferences", "alert_settings", "password_link"}) {
            assertThat(database.queryForObject(
                            "select count(*) from " + table + " where account_id = ?", Integer.class, nia.id()))
                    .as(table)
                    .isZero();
        }
        assertThat(trail.of(nia)).last().asString().startsWith("account.delete Nia New");
        assertThatThrownBy(() -> as(mo, () -> administration.delete(nia.id()))).isInstanceOf(NotFound.class);
    }
}
