package org.supportchat.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.supportchat.account.Staff.as;
import static org.supportchat.chat.Examples.message;
import static org.supportchat.chat.Examples.question;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.supportchat.account.Staff;
import org.supportchat.account.StaffMember;
import org.supportchat.common.Conflict;
import org.supportchat.common.Invalid;
import org.supportchat.common.NotAllowed;

/** In a blocked chat nobody does anything, until a manager lifts that and it goes on where it was. */
@SpringBootTest
class BlockServiceTests {

    private static final String REASON = "Insults, after two warnings";

    @Autowired
    private StudentChatService students;

    @Autowired
    private EndingService endings;

    @Autowired
    private TechnicianChatService technicians;

    @Autowired
    private TeamworkService teamwork;

    @Autowired
    private BlockService blocks;

    @Autowired
    private DashboardService dashboard;

    @Autowired
    private FileDoors doors;

    @Autowired
    private Staff staff;

    @Autowired
    private JdbcTemplate database;

    private StudentToken token;
    private UUID chatId;
    private StaffMember ana;
    private StaffMember mo;

    @BeforeEach
    void startAChat() {
        token = students.start(Optional.empty(), question());
        chatId = state().id();
        ana = staff.technician("Ana");
        mo = staff.manager("Mo");
    }

    private ChatState state() {
        return students.find(token).orElseThrow();
    }

    private void block(StaffMember member) {
        as(member, () -> blocks.block(chatId, new BlockOrder(REASON, Optional.empty())));
    }

    private List<String> audited() {
        return database.queryForList(
                "select action || ': ' || detail from audit_entry where subject = ? and action <> 'chat.close'"
                        + " order by written_at",
                String.class,
                "#" + state().number());
    }

    @Test
    void inABlockedChatEverythingIsRefused() {
        as(ana, () -> technicians.join(chatId));
        block(ana);

        assertThat(state().status()).isEqualTo(ChatStatus.BLOCKED);
        assertThat(state().blockedBy()).contains(ana.name());
        for (var attempt : List.<Runnable>of(
                () -> students.send(token, message("More")),
                () -> students.leave(token),
                () -> students.comeBack(token, Optional.of(token)),
                () -> endings.end(token, new Feedback(Outcome.STILL_STUCK, "")),
                () -> doors.ofStudent(token, chatId).check(UUID.randomUUID(), "notes.py", 5),
                () -> as(ana, () -> technicians.send(chatId, message("More"))),
                () -> as(ana, () -> technicians.join(chatId)),
                () -> as(ana, () -> technicians.close(chatId)),
                () -> as(ana, () -> teamwork.leave(chatId)),
                () -> as(ana, () -> teamwork.returnToQueue(chatId)))) {
            assertThatThrownBy(attempt::run).isInstanceOf(Conflict.class);
        }
        assertThatThrownBy(() -> block(ana)).isInstanceOf(Conflict.class);
        as(ana, () -> assertThat(dashboard.notDone()).noneMatch(row -> row.id().equals(chatId)));
    }

    @Test
    void reasonIsInTheAuditLogAndNowhereInTheChat() {
        block(mo);
        as(mo, () -> blocks.lift(chatId));
        assertThat(audited()).containsExactly("chat.block: " + REASON, "chat.lift-block: ");
        assertThat(endings.readAll(token))
                .noneMatch(line -> line.body().contains(REASON))
                .extracting(MessageView::kind)
                .endsWith(MessageKind.BLOCKED, MessageKind.BLOCK_LIFTED);
    }

    @Test
    void technicianHasToBeInItAndAManagerHasNot() {
        assertThatThrownBy(() -> block(ana)).isInstanceOf(NotAllowed.class);
        block(mo);
        as(ana, () -> {
            assertThatThrownBy(() -> blocks.lift(chatId)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> blocks.blocked()).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> blocks.paused()).isInstanceOf(AccessDeniedException.class);
        });
        as(mo, () -> assertThat(blocks.blocked()).extracting(BlockedChat::id).contains(chatId));
    }

    @ParameterizedTest
    @EnumSource(names = {"WAITING", "ACTIVE", "LEFT", "CLOSED"})
    void goesOnWhereItWas(ChatStatus before) {
        if (before != ChatStatus.WAITING) {
            as(ana, () -> technicians.join(chatId));
        }
        if (before == ChatStatus.LEFT) {
            students.leave(token);
        }
        if (before == ChatStatus.CLOSED) {
            as(ana, () -> technicians.close(chatId));
        }
        var place = state().waitingSince();
        block(mo);
        as(mo, () -> blocks.lift(chatId));
        assertThat(state().status()).isEqualTo(before);
        assertThat(state().waitingSince()).isEqualTo(place);
        assertThat(state().blockedBy()).isEmpty();
        if (before == ChatStatus.ACTIVE) {
            as(ana, () -> technicians.send(chatId, message("Let us go on")));
        }
        as(mo, () -> assertThatThrownBy(() -> blocks.lift(chatId)).isInstanceOf(Conflict.class));
    }

    @Test
    void reasonHasToSaySomething() {
        assertThatThrownBy(() -> new BlockOrder(" x ", Optional.empty())).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new BlockOrder("x".repeat(201), Optional.empty()))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void studentCanStillEraseIt() {
        block(mo);
        endings.erase(token);
        assertThat(students.find(token)).isEmpty();
    }
}
