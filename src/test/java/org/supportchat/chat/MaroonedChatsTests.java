package org.supportchat.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.supportchat.account.Staff.as;
import static org.supportchat.chat.Examples.question;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.supportchat.SettableClock;
import org.supportchat.Statements;
import org.supportchat.account.Staff;
import org.supportchat.account.StaffMember;
import org.supportchat.account.StaffPresence;

/**
 * A student whose technicians are all gone is in line again after a while, and not before. Here a test looks alone: the
 * product, which has the same clock, waits for a year.
 */
@SpringBootTest(properties = "support-chat.marooned-after=365d")
@Import(SettableClock.Configuration.class)
class MaroonedChatsTests {

    private static final Duration NEARLY = Duration.ofSeconds(179);
    private static final Duration A_MOMENT = Duration.ofSeconds(2);

    @Autowired
    private StudentChatService students;

    @Autowired
    private TechnicianChatService technicians;

    @Autowired
    private MaroonedService service;

    @Autowired
    private StaffPresence presence;

    @Autowired
    private ChatChanges changes;

    @Autowired
    private Staff staff;

    @Autowired
    private SettableClock clock;

    private MaroonedChats marooned;
    private StudentToken token;
    private UUID chatId;
    private StaffMember ana;
    private StaffMember ben;
    private final ArrayList<Runnable> goings = new ArrayList<>();

    @BeforeEach
    void anaHelps() {
        marooned = new MaroonedChats(service, presence, new MaroonedSettings(Duration.ofMinutes(3)), clock);
        token = students.start(Optional.empty(), question());
        chatId = students.find(token).orElseThrow().id();
        ana = staff.technician("Ana");
        ben = staff.technician("Ben");
        as(ana, () -> technicians.join(chatId));
    }

    @AfterEach
    void everybodyGoes() {
        goings.forEach(Runnable::run);
    }

    private Runnable comes(StaffMember member) {
        var going = presence.come(UUID.randomUUID(), member);
        goings.add(going);
        return going;
    }

    private void lookAfter(Duration time) {
        clock.goAhead(time);
        marooned.look();
    }

    private ChatState chat() {
        return students.find(token).orElseThrow();
    }

    @Test
    void studentIsBackAtTheOldPlaceAfterThreeMinutesAndTold() {
        var since = chat().waitingSince();
        var rung = new ArrayList<UUID>();
        var stop = changes.ofAll(rung::add);
        marooned.look();
        lookAfter(NEARLY);
        assertThat(chat().status()).isEqualTo(ChatStatus.ACTIVE);
        assertThat(rung).isEmpty();
        lookAfter(A_MOMENT);
        stop.run();
        assertThat(chat().status()).isEqualTo(ChatStatus.WAITING);
        assertThat(chat().waitingSince()).isEqualTo(since);
        assertThat(rung).contains(chatId);
        var update = students.readAfter(token, 0);
        assertThat(update.messages().getLast().kind()).isEqualTo(MessageKind.MAROONED);
        assertThat(update.technicians().orElseThrow()).isEmpty();
    }

    @Test
    void technicianWhoComesBackInTimeKeepsTheChat() {
        marooned.look();
        lookAfter(NEARLY);
        var going = comes(ana);
        lookAfter(A_MOMENT);
        assertThat(chat().status()).isEqualTo(ChatStatus.ACTIVE);
        going.run();
        lookAfter(A_MOMENT);
        lookAfter(NEARLY);
        assertThat(chat().status()).as("the whole time again").isEqualTo(ChatStatus.ACTIVE);
        lookAfter(A_MOMENT);
        assertThat(chat().status()).isEqualTo(ChatStatus.WAITING);
    }

    @Test
    void oneWhoIsHereIsEnough() {
        as(ben, () -> technicians.join(chatId));
        comes(ben);
        marooned.look();
        lookAfter(Duration.ofSeconds(40));
        comes(ben);
        lookAfter(Duration.ofMinutes(3).minusSeconds(140));
        comes(ben);
        assertThat(chat().status()).isEqualTo(ChatStatus.ACTIVE);
    }

    @Test
    void decisionIsTakenAgainWhereItIsWrittenDown() {
        marooned.look();
        comes(ana);
        service.returnToQueue(chatId);
        assertThat(chat().status()).isEqualTo(ChatStatus.ACTIVE);
    }

    @Test
    void serverThatWasRestartedGivesTheWholeTimeAgain() {
        marooned.look();
        clock.goAhead(NEARLY);
        marooned = new MaroonedChats(service, presence, new MaroonedSettings(Duration.ofMinutes(3)), clock);
        marooned.look();
        lookAfter(A_MOMENT);
        assertThat(chat().status()).isEqualTo(ChatStatus.ACTIVE);
    }

    @Test
    void studentWhoLeftIsNotMarooned() {
        students.leave(token);
        marooned.look();
        lookAfter(Duration.ofMinutes(4));
        assertThat(chat().status()).isEqualTo(ChatStatus.LEFT);
    }

    @Test
    void lookIsOneStatementForAllChats() {
        for (var more = 0; more < 10; more++) {
            var other = students.find(students.start(Optional.empty(), question()))
                    .orElseThrow()
                    .id();
            as(ben, () -> technicians.join(other));
        }
        assertThat(Statements.of(marooned::look)).isEqualTo(1);
    }
}
