package org.supportchat.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.supportchat.chat.Examples.ANA;
import static org.supportchat.chat.Examples.BEN;
import static org.supportchat.chat.Examples.NOON;
import static org.supportchat.chat.Examples.activeChat;
import static org.supportchat.chat.Examples.waitingChat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.supportchat.common.Conflict;
import org.supportchat.common.NotAllowed;

/** The verbs by which technicians pass a chat on keep its state machine. */
class TeamworkTests {

    @Test
    void returnedChatIsWithoutTechniciansAtItsOldPlace() {
        var chat = activeChat();
        chat.join(BEN, NOON);
        assertThat(chat.returnToQueue(ANA, NOON.plusSeconds(60)).kind()).isEqualTo(MessageKind.RETURNED_TO_QUEUE);
        assertThat(chat.status()).isEqualTo(ChatStatus.WAITING);
        assertThat(chat.participants().isEmpty()).isTrue();
        assertThat(chat.participants().count()).isEqualTo(2);
        assertThat(chat.inLine().waitingSince()).isEqualTo(NOON);
    }

    @Test
    void whoLeavesLeavesTheChatToTheOthers() {
        var chat = activeChat();
        chat.join(BEN, NOON);
        assertThat(chat.leave(ANA, NOON).kind()).isEqualTo(MessageKind.TECHNICIAN_LEFT);
        assertThat(chat.status()).isEqualTo(ChatStatus.ACTIVE);
        assertThat(chat.participants().has(ANA)).isFalse();
        assertThat(chat.participants().has(BEN)).isTrue();
    }

    @Test
    void lastWhoLeavesPutsTheStudentInLineAgain() {
        var chat = activeChat();
        assertThat(chat.leave(ANA, NOON.plusSeconds(60)).kind()).isEqualTo(MessageKind.LAST_LEFT);
        assertThat(chat.status()).isEqualTo(ChatStatus.WAITING);
        assertThat(chat.inLine().waitingSince()).isEqualTo(NOON);
    }

    @Test
    void lastWhoLeavesAStudentWhoIsAwayLetsThemComeBackInLine() {
        var chat = activeChat();
        chat.leave(NOON);
        assertThat(chat.leave(ANA, NOON).kind()).isEqualTo(MessageKind.TECHNICIAN_LEFT);
        assertThat(chat.status()).isEqualTo(ChatStatus.LEFT);
        chat.comeBack(NOON);
        assertThat(chat.status()).isEqualTo(ChatStatus.WAITING);
    }

    @Test
    void whoHandsOverLeavesAndTheColleagueIsIn() {
        var chat = activeChat();
        var line = chat.handOver(ANA, BEN, NOON);
        assertThat(line.kind()).isEqualTo(MessageKind.HANDED_OVER);
        assertThat(line.authorName()).isEqualTo(ANA.name());
        assertThat(line.body()).isEqualTo(BEN.name());
        assertThat(chat.status()).isEqualTo(ChatStatus.ACTIVE);
        assertThat(chat.participants().has(ANA)).isFalse();
        assertThat(chat.participants().has(BEN)).isTrue();
        assertThat(chat.participants().firstJoinedBy()).contains(ANA.accountId());
    }

    @Test
    void colleagueWhoIsInAlreadyTakesOver() {
        var chat = activeChat();
        chat.join(BEN, NOON);
        chat.handOver(ANA, BEN, NOON);
        assertThat(chat.participants().count()).isEqualTo(2);
        assertThat(chat.participants().has(BEN)).isTrue();
    }

    @Test
    void nobodyHandsOverToThemselves() {
        var chat = activeChat();
        assertThatThrownBy(() -> chat.handOver(ANA, ANA, NOON)).isInstanceOf(Conflict.class);
        assertThat(chat.participants().has(ANA)).isTrue();
    }

    @Test
    void whoHasNotJoinedPassesNothingOn() {
        var chat = activeChat();
        var seq = chat.lastSeq();
        assertThatThrownBy(() -> chat.returnToQueue(BEN, NOON)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> chat.leave(BEN, NOON)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> chat.handOver(BEN, ANA, NOON)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> waitingChat().returnToQueue(ANA, NOON)).isInstanceOf(NotAllowed.class);
        assertThat(chat.lastSeq()).as("what is refused takes no number").isEqualTo(seq);
        assertThat(chat.status()).isEqualTo(ChatStatus.ACTIVE);
    }

    @Test
    void closedChatIsPassedOnToNobody() {
        var chat = activeChat();
        chat.close(ANA, NOON);
        assertThatThrownBy(() -> chat.returnToQueue(ANA, NOON)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> chat.leave(ANA, NOON)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> chat.handOver(ANA, BEN, NOON)).isInstanceOf(Conflict.class);
    }

    @Test
    void chatWhoseStudentLeftIsNeitherReturnedNorHandedOver() {
        var chat = activeChat();
        chat.leave(NOON);
        assertThatThrownBy(() -> chat.returnToQueue(ANA, NOON)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> chat.handOver(ANA, BEN, NOON)).isInstanceOf(Conflict.class);
    }

    @Test
    void studentIsMaroonedWhereNobodyWhoIsInIsHere() {
        var chat = activeChat();
        assertThat(chat.maroon(Set.of(ANA.accountId()), NOON)).isEmpty();
        assertThat(chat.maroon(Set.of(BEN.accountId()), NOON.plusSeconds(200)))
                .map(Message::kind)
                .contains(MessageKind.MAROONED);
        assertThat(chat.status()).isEqualTo(ChatStatus.WAITING);
        assertThat(chat.inLine().waitingSince()).isEqualTo(NOON);
        assertThat(chat.maroon(Set.of(), NOON)).as("who waits already").isEmpty();
    }

    @Test
    void whoWentAwayCanJoinAgain() {
        var chat = activeChat();
        chat.returnToQueue(ANA, NOON);
        assertThat(chat.join(ANA, NOON)).map(Message::kind).contains(MessageKind.JOINED);
        assertThat(chat.participants().count()).isEqualTo(1);
    }
}
