package org.supportchat.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.supportchat.account.Staff.as;
import static org.supportchat.chat.Examples.message;
import static org.supportchat.chat.Examples.question;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.supportchat.account.Staff;
import org.supportchat.account.StaffMember;
import org.supportchat.account.StaffPresence;
import org.supportchat.common.Conflict;
import org.supportchat.common.NotAllowed;
import org.supportchat.common.NotFound;

/** How a chat is passed on, as it is stored and as both sides read it. */
@SpringBootTest
class TeamworkServiceTests {

    @Autowired
    private StudentChatService students;

    @Autowired
    private TechnicianChatService technicians;

    @Autowired
    private TeamworkService teamwork;

    @Autowired
    private StaffPresence presence;

    @Autowired
    private Staff staff;

    private StudentToken token;
    private UUID chatId;
    private StaffMember ana;
    private StaffMember ben;
    private Runnable benGoes;

    @BeforeEach
    void anaHelps() {
        token = students.start(Optional.empty(), question());
        chatId = students.find(token).orElseThrow().id();
        ana = staff.technician("Ana");
        ben = staff.technician("Ben");
        as(ana, () -> technicians.join(chatId));
        benGoes = presence.come(UUID.randomUUID(), ben);
    }

    @AfterEach
    void benGoes() {
        benGoes.run();
    }

    private ChatUpdate read() {
        return students.readAfter(token, 0);
    }

    private List<String> helping() {
        return read().technicians().orElseThrow().stream().map(Technician::name).toList();
    }

    @Test
    void returnedChatWaitsAtItsOldPlace() {
        var since = read().chat().waitingSince();
        as(ben, () -> technicians.join(chatId));
        as(ben, () -> teamwork.returnToQueue(chatId));
        assertThat(read().chat().status()).isEqualTo(ChatStatus.WAITING);
        assertThat(read().chat().waitingSince()).isEqualTo(since);
        assertThat(read().messages().getLast().kind()).isEqualTo(MessageKind.RETURNED_TO_QUEUE);
        assertThat(helping()).isEmpty();
        assertThatThrownBy(() -> as(ana, () -> technicians.send(chatId, message("x"))))
                .isInstanceOf(NotAllowed.class);
        as(ana, () -> technicians.join(chatId));
        assertThat(helping()).containsExactly(ana.name());
    }

    @Test
    void whoLeavesIsNoLongerWithTheStudent() {
        as(ben, () -> technicians.join(chatId));
        as(ana, () -> teamwork.leave(chatId));
        assertThat(helping()).containsExactly(ben.name());
        as(ben, () -> teamwork.leave(chatId));
        assertThat(read().chat().status()).isEqualTo(ChatStatus.WAITING);
        assertThat(helping()).isEmpty();
    }

    @Test
    void colleagueWhoIsHereTakesOver() {
        as(ana, () -> teamwork.handOver(chatId, ben.id(), Optional.empty()));
        assertThat(helping()).containsExactly(ben.name());
        var line = read().messages().getLast();
        assertThat(line.kind()).isEqualTo(MessageKind.HANDED_OVER);
        assertThat(line.authorName()).isEqualTo(ana.name());
        assertThat(line.body()).isEqualTo(ben.name());
        as(ben, () -> technicians.send(chatId, message("Hello")));
    }

    @Test
    void colleagueWhoIsNotHereIsRefused() {
        benGoes.run();
        assertThatThrownBy(() -> as(ana, () -> teamwork.handOver(chatId, ben.id(), Optional.empty())))
                .isInstanceOf(Conflict.class)
                .hasMessage("chat.colleague-away");
        assertThat(helping()).containsExactly(ana.name());
    }

    @Test
    void studentReachesNothingOfIt() {
        var nobody = AuthenticationCredentialsNotFoundException.class;
        assertThatThrownBy(() -> teamwork.returnToQueue(chatId)).isInstanceOf(nobody);
        assertThatThrownBy(() -> teamwork.leave(chatId)).isInstanceOf(nobody);
        assertThatThrownBy(() -> teamwork.handOver(chatId, ben.id(), Optional.empty()))
                .isInstanceOf(nobody);
    }

    @Test
    void unknownChatIsNotFound() {
        assertThatThrownBy(() -> as(ana, () -> teamwork.leave(UUID.randomUUID())))
                .isInstanceOf(NotFound.class);
    }
}
