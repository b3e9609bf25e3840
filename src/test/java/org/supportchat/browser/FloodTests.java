package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.supportchat.chat.NewMessage;

/** More messages than a chat takes at once: their writer is told, and all of them arrive by themselves. */
@BrowserTest
class FloodTests {

    @Test
    void whatIsWrittenTooFastIsKeptAndSentInOrder(People people) {
        var token = people.start("Sam Sample", "My loop never ends");
        var sam = people.studentWith(token);
        IntStream.range(0, 250)
                .forEach(number -> people.server()
                        .students()
                        .send(token, new NewMessage(UUID.randomUUID(), "From another page " + number)));
        sam.screen().opens("/");
        sam.screen().page().evaluate("""
                outbox => {
                  for (let number = 1; number <= 12; number++) {
                    const entry = { version: 1, at: number, text: `Number ${number}` };
                    localStorage.setItem(outbox + number.toString(16).padStart(32, '0'), JSON.stringify(entry));
                  }
                }""", "support-chat/outbox/student/" + people.chatOf(token) + "/");

        sam.screen().opens("/chat");

        assertThat(sam.screen().page().getByText("You are writing faster than a chat can take."))
                .isVisible();
        assertThat(sam.chat().mark("Number 12")).hasText("Sending");
        sam.screen()
                .page()
                .waitForCondition(() -> people.stored(token).getLast().equals("Number 12"));
        var numbers = IntStream.rangeClosed(1, 12).mapToObj(number -> "Number " + number);
        assertThat(people.stored(token)).endsWith(numbers.toArray(String[]::new));
        assertThat(sam.screen().page().getByText("You are writing faster than a chat can take."))
                .isHidden();
    }
}
