package org.supportchat.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.supportchat.chat.Examples.ANA;
import static org.supportchat.chat.Examples.BEN;
import static org.supportchat.chat.Examples.NOON;
import static org.supportchat.chat.Examples.activeChat;
import static org.supportchat.chat.Examples.message;
import static org.supportchat.chat.Examples.waitingChat;

import org.junit.jupiter.api.Test;
import org.supportchat.common.Conflict;
import org.supportchat.common.NotAllowed;

/** The verbs of a chat keep its state machine. */
class ChatTests {

    @Test
    void firstWhoJoinsMakesItActive() {
        var chat = waitingChat();
        assertThat(chat.join(ANA, NOON)).map(Message::kind).contains(MessageKind.JOINED);
        assertThat(chat.status()).isEqualTo(ChatStatus.ACTIVE);
        assertThat(chat.participants().firstJoinedBy()).contains(ANA.accountId());
    }

    @Test
    void moreMayJoinAndTheFirstStaysFirst() {
        var chat = activeChat();
        chat.join(BEN, NOON);
        assertThat(chat.participants().count()).isEqualTo(2);
        assertThat(chat.participants().firstJoinedBy()).contains(ANA.accountId());
    }

    @Test
    void joiningTwiceIsOneJoin() {
        var chat = activeChat();
        var seq = chat.lastSeq();
        assertThat(chat.join(ANA, NOON)).isEmpty();
        assertThat(chat.participants().count()).isEqualTo(1);
        assertThat(chat.lastSeq()).isEqualTo(seq);
    }

    @Test
    void everyLineHasTheNextNumber() {
        var chat = waitingChat();
        assertThat(chat.writeAsStudent(message("Hello there"), NOON).seq()).isEqualTo(1);
        assertThat(chat.started().seq()).isEqualTo(2);
        assertThat(chat.join(ANA, NOON)).map(Message::seq).contains(3L);
        assertThat(chat.writeAsTechnician(message("Hello"), ANA, NOON).seq()).isEqualTo(4);
        assertThat(chat.close(ANA, NOON).seq()).isEqualTo(5);
    }

    @Test
    void firstMessageWithoutAnAnswerCountsUntilThereIsOne() {
        var chat = activeChat();
        chat.writeAsTechnician(message("Hello"), ANA, NOON);
        assertThat(chat.inLine().unansweredSince()).isEmpty();
        chat.writeAsStudent(message("One"), NOON.plusSeconds(1));
        chat.writeAsStudent(message("Two"), NOON.plusSeconds(2));
        assertThat(chat.inLine().unansweredSince()).contains(NOON.plusSeconds(1));
        chat.writeAsTechnician(message("Both"), ANA, NOON.plusSeconds(3));
        assertThat(chat.inLine().unansweredSince()).isEmpty();
    }

    @Test
    void studentWritesWhileWaiting() {
        assertThat(waitingChat().writeAsStudent(message("More"), NOON).body()).isEqualTo("More");
    }

    @Test
    void technicianWritesOnlyAfterJoining() {
        var chat = activeChat();
        assertThatThrownBy(() -> chat.writeAsTechnician(message("Hi"), BEN, NOON))
                .isInstanceOf(NotAllowed.class)
                .hasMessage("chat.join-first");
        assertThat(chat.lastSeq()).as("what is refused takes no number").isEqualTo(1);
    }

    @Test
    void nobodyWritesIntoClosedChat() {
        var chat = activeChat();
        chat.close(ANA, NOON);
        assertThatThrownBy(() -> chat.writeAsStudent(message("Hi"), NOON)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> chat.writeAsTechnician(message("Hi"), ANA, NOON))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void closedChatIsNotJoinedLeftOrClosedAgain() {
        var chat = activeChat();
        chat.close(ANA, NOON);
        assertThatThrownBy(() -> chat.join(BEN, NOON)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> chat.leave(NOON)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> chat.comeBack(NOON)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> chat.close(ANA, NOON)).isInstanceOf(Conflict.class);
        assertThat(chat.status()).isEqualTo(ChatStatus.CLOSED);
    }

    @Test
    void waitingChatIsJoinedBeforeItIsClosed() {
        assertThatThrownBy(() -> waitingChat().close(ANA, NOON)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void leftChatIsNeitherJoinedNorWrittenInto() {
        var chat = activeChat();
        chat.leave(NOON);
        assertThat(chat.status()).isEqualTo(ChatStatus.LEFT);
        assertThatThrownBy(() -> chat.join(BEN, NOON)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> chat.writeAsStudent(message("Hi"), NOON)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> chat.writeAsTechnician(message("Hi"), ANA, NOON))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void leftChatCanBeClosedByThoseWhoJoined() {
        var chat = activeChat();
        chat.leave(NOON);
        chat.close(ANA, NOON);
        assertThat(chat.status()).isEqualTo(ChatStatus.CLOSED);
    }

    @Test
    void studentComesBackToThoseWhoJoined() {
        var chat = activeChat();
        chat.leave(NOON);
        chat.comeBack(NOON);
        assertThat(chat.status()).isEqualTo(ChatStatus.ACTIVE);
    }

    @Test
    void studentComesBackToTheOldPlaceInLine() {
        var chat = waitingChat();
        chat.leave(NOON.plusSeconds(60));
        chat.comeBack(NOON.plusSeconds(120));
        assertThat(chat.status()).isEqualTo(ChatStatus.WAITING);
        assertThat(chat.inLine().waitingSince()).isEqualTo(NOON);
    }

    @Test
    void studentWhoIsThereCannotComeBack() {
        assertThatThrownBy(() -> activeChat().comeBack(NOON))
                .isInstanceOf(Conflict.class)
                .hasMessage("chat.not-left");
    }

    @Test
    void openingHasNoFences() {
        var question = new NewChat("Sam", "Why?\n```python\nx = 1\n```\nThanks");
        assertThat(new Chat(question, "hash", NOON).question().opening()).isEqualTo("Why? x = 1 Thanks");
    }

    @Test
    void openingIsOneLineAndNeverHalfACharacter() {
        var long200 = "x".repeat(199) + "😀 and more of it";
        var chat = new Chat(new NewChat("Sam", "  Why\n\tnot?  " + long200), "hash", NOON);
        assertThat(chat.question().opening()).startsWith("Why not? xxx").hasSizeLessThanOrEqualTo(200);
        var cut = new Chat(new NewChat("Sam", long200), "hash", NOON);
        assertThat(cut.question().opening()).isEqualTo("x".repeat(199));
    }
}
