package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the storage of a browser may hold, or refuse to, without harm to the chat. */
@BrowserTest
class OutboxInputTests {

    @Test
    void browserThatForbidsStorageIsToldAndCanWrite(People people) {
        var token = people.start("Sam Sample", "My loop never ends");
        var sam = people.studentWith(token);
        sam.screen().runsFirst("""
                Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });
                """);
        sam.screen().opens("/chat");

        assertThat(sam.screen().page().getByText("This browser keeps nothing for this page"))
                .isVisible();
        sam.writes("All the same");

        assertThat(sam.chat().mark("All the same")).hasText("Sent");
        assertThat(people.stored(token)).containsExactly("My loop never ends", "All the same");
    }

    /** Of a newer script, broken, under a forged key: each is passed over and left as it is. */
    @Test
    void whatIsNotOursInTheOutboxIsLeftAlone(People people) {
        var token = people.start("Sam Sample", "My loop never ends");
        var sam = people.studentWith(token);
        sam.screen().opens("/");
        var outbox = "support-chat/outbox/student/" + people.chatOf(token) + "/";
        sam.screen().page().evaluate("""
                outbox => {
                  localStorage.setItem(outbox + 'a'.repeat(32), '{"version":2,"at":1,"parts":["newer"]}');
                  localStorage.setItem(outbox + 'b'.repeat(32), '{"version":1,');
                  localStorage.setItem(outbox + '../' + 'c'.repeat(32), '{"version":1,"at":1,"text":"forged"}');
                  localStorage.setItem(outbox + 'd'.repeat(32), '{"version":1,"at":2,"text":"good"}');
                }""", outbox);

        sam.screen().opens("/chat");

        assertThat(sam.chat().mark("good")).hasText("Sent");
        assertThat(people.stored(token)).containsExactly("My loop never ends", "good");
        assertThat(sam.screen().kept()).hasSize(3);
    }

    /** Only the first goes out at a time, so no call is larger than the server takes. */
    @Test
    void outboxOfTenThousandMessagesIsShownAndSentInOrder(People people) {
        var token = people.start("Sam Sample", "My loop never ends");
        var sam = people.studentWith(token);
        sam.screen().opens("/");
        var outbox = "support-chat/outbox/student/" + people.chatOf(token) + "/";
        sam.screen().page().evaluate("""
                outbox => {
                  for (let number = 1; number <= 10000; number++) {
                    const entry = { version: 1, at: number, text: `Number ${number}` };
                    localStorage.setItem(outbox + number.toString(16).padStart(32, '0'), JSON.stringify(entry));
                  }
                }""", outbox);

        sam.screen().opens("/chat");

        sam.screen()
                .page()
                .waitForCondition(
                        () -> people.stored(token).size() > 20, new Page.WaitForConditionOptions().setTimeout(60_000));
        assertThat(sam.chat().composer()).isEditable();
        assertThat(people.stored(token).subList(1, 21))
                .isEqualTo(IntStream.rangeClosed(1, 20)
                        .mapToObj(number -> "Number " + number)
                        .toList());
        sam.screen().page().close();
    }
}
