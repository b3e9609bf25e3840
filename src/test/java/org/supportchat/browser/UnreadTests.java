package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.supportchat.account.NewAccount;
import org.supportchat.chat.NewMessage;
import org.supportchat.chat.StudentToken;

/** Who was away sees what is new, and is told of it once. */
@BrowserTest
class UnreadTests {

    private static final String PUT_OUT_OF_SIGHT = """
            hidden => {
              Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => hidden ? 'hidden' : 'visible' });
              document.dispatchEvent(new Event('visibilitychange'));
            }""";

    /** Counts the notes of all sounds. */
    private static final String COUNT_NOTES = """
            window.notes = 0;
            window.AudioContext = class {
              state = 'running';
              currentTime = 0;
              createGain() {
                return { gain: { setValueAtTime() {}, exponentialRampToValueAtTime() {} }, connect() {} };
              }
              createOscillator() {
                window.notes += 1;
                return { frequency: {}, connect: other => other, start() {}, stop() {} };
              }
            };""";

    /** Gathers what is put into the log where it is announced, by its class and words. */
    private static final String HEAR_ANNOUNCEMENTS = """
            log => {
              window.heard = [];
              const tell = node => window.heard.push(node.nodeType === 1 ? node.className : node.textContent);
              new MutationObserver(changes => changes
                .filter(({ target }) => target.closest('[aria-live]') === log && log.ariaLive === 'polite')
                .flatMap(({ addedNodes }) => [...addedNodes])
                .filter(node => node.nodeType !== 1 || node.ariaLive !== 'off')
                .forEach(tell)).observe(log, { childList: true, subtree: true });
            }""";

    private static final String BEFORE_THE_NEWS =
            "() => document.querySelector('.message-news').nextElementSibling.querySelector('.message-body').textContent";

    @Test
    void readerFurtherUpIsToldWhatIsNewAndTakenThere(People people) {
        var kim = people.account("Kim", "Example");
        var sam = openedByReader(people, kim);
        var page = sam.screen().page();
        sam.screen().clock().install();
        sam.screen().log().evaluate("log => { log.scrollTop = 0; }");
        assertThat(sam.screen().button("Jump to newest")).isVisible();

        answer(people, kim, "First news");
        answer(people, kim, "Second news");

        assertThat(page).hasTitle("(2) Chat - Support Chat");
        assertThat(sam.screen().button("Jump to newest")).containsText("2");
        assertThat(page.locator(".message-news")).hasCount(1);
        assertThat(page.evaluate(BEFORE_THE_NEWS)).isEqualTo("First news");
        sam.screen().button("Jump to newest").click();
        assertThat(page).hasTitle("Chat - Support Chat");
        assertThat(sam.screen().button("Jump to newest")).isHidden();
        assertThat(sam.screen().log()).isFocused();
        assertThat(page.locator(".message-news")).isVisible();
        sam.screen().clock().fastForward(6_000);
        assertThat(page.locator(".message-news")).hasCount(0);
    }

    @Test
    void readerOfAnotherTabIsToldInTheTitleAndByOneSound(People people) {
        var kim = people.account("Kim", "Example");
        var sam = people.studentWith(joined(people, kim));
        var page = sam.screen().page();
        sam.screen().runsFirst(COUNT_NOTES);
        sam.screen().opens("/chat");
        sam.chat().tells("Kim Example joined");
        sam.chat().composer().click();
        page.evaluate(PUT_OUT_OF_SIGHT, true);
        assertThat(sam.screen().log()).hasAttribute("aria-live", "polite");
        sam.screen().log().evaluate(HEAR_ANNOUNCEMENTS);
        assertThat(page.evaluate("() => window.notes")).isEqualTo(0);

        answer(people, kim, "First\n```\ncode\n```");
        answer(people, kim, "Second");

        assertThat(page).hasTitle("(2) Chat - Support Chat");
        assertThat(page.evaluate("() => window.notes")).isEqualTo(2);
        assertThat(page.evaluate("() => window.heard.join()")).isEqualTo("message,message");
        page.evaluate("() => { document.title = 'Another title'; }");
        assertThat(page).hasTitle("(2) Another title");
        page.evaluate(PUT_OUT_OF_SIGHT, false);
        assertThat(page).hasTitle("Another title");
        assertThat(page.locator(".message-news")).hasCount(1);
        sam.writes("Mine");
        assertThat(sam.chat().mark("Mine")).hasText("Sent");
        assertThat(page.locator(".message-news")).hasCount(0);
        assertThat(page.evaluate("() => window.notes")).isEqualTo(4);
        assertThat(page.evaluate("() => window.heard.join()")).isEqualTo("message,message,message message-mine");
    }

    private static StudentToken joined(People people, NewAccount technician) {
        var token = people.start("Sam Sample", "My loop never ends");
        people.server().as(technician, () -> people.server().technicians().join(people.chatOf(token)));
        return token;
    }

    private static Student openedByReader(People people, NewAccount technician) {
        var token = joined(people, technician);
        IntStream.range(0, 30).forEach(number -> people.server().students().send(token, message("Line " + number)));
        var sam = people.studentWith(token);
        sam.screen().opens("/chat");
        sam.sees("Line 29");
        return sam;
    }

    /** Writes into the chat of the only student there is. */
    private static void answer(People people, NewAccount technician, String text) {
        people.server().as(technician, () -> {
            var chat = people.server().dashboard().notDone().getFirst().id();
            people.server().technicians().send(chat, message(text));
        });
    }

    private static NewMessage message(String text) {
        return new NewMessage(UUID.randomUUID(), text);
    }
}
