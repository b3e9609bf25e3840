package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.supportchat.chat.NewMessage;
import org.supportchat.chat.Receipt;
import org.supportchat.chat.StudentToken;

/** Who listens to a chat is told of every new message once, and never again of what was there. */
@BrowserTest
class AnnouncementsTests {

    @Test
    void newMessageIsAnnouncedOnceAndNothingElse(People people) {
        var kim = people.account("Kim", "Example");
        var token = people.start("Sam Sample", "My loop never ends");
        var chat = people.chatOf(token);
        IntStream.range(0, 60).forEach(number -> send(people, token, "Line " + number));
        var sam = people.studentWith(token);
        var announcements = Announcements.of(sam.screen());
        sam.screen().opens("/chat");
        sam.sees("Line 59");
        announcements.areOn();
        sam.screen().button("Show older messages").click();
        sam.sees("My loop never ends");
        announcements.areOn();
        assertThat(announcements.heard()).isEmpty();

        people.server().as(kim, () -> {
            people.server().technicians().join(chat);
            people.server()
                    .technicians()
                    .send(chat, new NewMessage(UUID.randomUUID(), "Which loop?\n```\nwhile x:\n```"));
        });
        sam.sees("Which loop?");
        sam.writes("This one");
        assertThat(sam.chat().mark("This one")).hasText("Sent");
        people.server().as(kim, () -> people.server().technicians().acknowledge(chat, all(people, token)));
        assertThat(sam.chat().mark("This one")).hasText("Read");

        assertThat(announcements.heard())
                .satisfiesExactly(
                        joined -> assertThat(joined.toString()).startsWith("message-line: Kim Example joined"),
                        answer -> assertThat(answer.toString())
                                .startsWith("message: Kim Example")
                                .contains("Which loop?"),
                        own -> assertThat(own.toString())
                                .startsWith("message message-mine: You")
                                .contains("This one"));

        sam.screen().page().reload();
        sam.sees("This one");
        announcements.areOn();
        sam.screen().page().evaluate("() => { window.dispatchEvent(new Event('online')); }");
        send(people, token, "From another device");
        sam.sees("From another device");
        assertThat(announcements.heard()).hasSize(1);
    }

    private static Receipt all(People people, StudentToken token) {
        var newest = people.server()
                .students()
                .readAfter(token, 0)
                .messages()
                .getLast()
                .seq();
        return new Receipt(newest, newest);
    }

    private static void send(People people, StudentToken token, String text) {
        people.server().students().send(token, new NewMessage(UUID.randomUUID(), text));
    }
}
