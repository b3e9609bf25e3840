package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.supportchat.chat.MessageView;
import org.supportchat.chat.StudentToken;

/** What is typed or on its way outlives the line, the page and the tab, and arrives once. */
@BrowserTest
class UnsentTests {

    private static final String CALLS = "**/*v-r=uidl*";

    private static final String KEPT =
            "() => Object.keys(localStorage).filter(name => name.startsWith('support-chat/'))";

    @Test
    void messageOnADeadLineIsShownAtOnceAndSentByTheNextPage(People people) {
        var token = people.start("Sam Sample", "My loop never ends");
        var sam = people.studentWith(token);
        opensChat(sam);
        sam.screen().page().route(CALLS, route -> {});

        sam.writes("Written on a dead line");
        sam.sees("Written on a dead line");
        assertThat(mark(sam.chat(), "Written on a dead line")).hasText("Sending");
        var later = sam.inNewTab();
        sam.screen().page().close();
        later.screen().opens("/chat");

        later.sees("Written on a dead line");
        assertThat(mark(later.chat(), "Written on a dead line")).hasText("Sent");
        assertThat(stored(people, token)).containsExactly("My loop never ends", "Written on a dead line");
        assertThat(kept(later.screen())).isEmpty();
    }

    @Test
    void answerThatIsLostDoesNotDoubleTheMessage(People people) {
        var token = people.start("Sam Sample", "My loop never ends");
        var sam = people.studentWith(token);
        opensChat(sam);
        var arrived = new AtomicBoolean();
        sam.screen().page().route(CALLS, route -> {
            route.fetch();
            arrived.set(true);
        });
        sam.screen().page().routeWebSocket(url -> true, dead -> {});
        sam.writes("Stored, and nobody said so");
        sam.screen().page().waitForCondition(arrived::get);

        var later = sam.inNewTab();
        sam.screen().page().close();
        later.screen().opens("/chat");

        later.sees("Stored, and nobody said so");
        assertThat(mark(later.chat(), "Stored, and nobody said so")).hasText("Sent");
        later.screen().page().waitForCondition(() -> kept(later.screen()).isEmpty());
        assertThat(stored(people, token)).containsExactly("My loop never ends", "Stored, and nobody said so");
    }

    @Test
    void twoTabsSendWhatIsKeptOnce(People people) {
        var token = people.start("Sam Sample", "My loop never ends");
        var sam = people.studentWith(token);
        opensChat(sam);
        sam.screen().page().route(CALLS, route -> {});
        IntStream.rangeClosed(1, 5).forEach(number -> sam.writes("Kept number " + number));
        assertThat(sam.chat().bodies()).hasCount(6);
        var tabs = List.of(sam.inNewTab(), sam.inNewTab());
        sam.screen().page().close();

        tabs.forEach(tab -> tab.screen().opens("/chat"));

        for (var tab : tabs) {
            tab.sees("Kept number 5");
            assertThat(mark(tab.chat(), "Kept number 5")).hasText("Sent");
            assertThat(tab.chat().bodies()).hasCount(6);
        }
        assertThat(stored(people, token))
                .containsExactly(
                        "My loop never ends",
                        "Kept number 1",
                        "Kept number 2",
                        "Kept number 3",
                        "Kept number 4",
                        "Kept number 5");
    }

    @Test
    void lineThatComesBackSendsInTheOrderWritten(People people) {
        var token = people.start("Sam Sample", "My loop never ends");
        var sam = people.studentWith(token);
        opensChat(sam);
        sam.screen().mark();
        sam.screen().page().route(CALLS, Route::abort);
        sam.writes("First");
        sam.writes("Second");
        assertThat(connection(sam.screen())).containsText("Reconnecting");
        sam.chat().composer().fill("Still typing");

        sam.screen().page().unroute(CALLS);

        assertThat(connection(sam.screen())).hasText("Connected");
        assertThat(mark(sam.chat(), "Second")).hasText("Sent");
        assertThat(stored(people, token)).containsExactly("My loop never ends", "First", "Second");
        assertThat(sam.chat().composer()).hasValue("Still typing");
        sam.screen().wasNotReloaded();
    }

    @Test
    void draftOfEachSideOutlivesThePage(People people) {
        var sam = people.studentWith(people.start("Sam Sample", "My loop never ends"));
        var kim = people.signedIn("Kim", "Example");
        sam.screen().opens("/chat");
        kim.joins("Sam Sample");
        sam.chat().tells("Kim Example joined");
        sam.chat().composer().fill("    half a thought");
        kim.chat().composer().fill("half an answer");

        sam.screen().page().reload();
        kim.screen().page().reload();

        assertThat(sam.chat().composer()).hasValue("    half a thought");
        assertThat(kim.chat().composer()).hasValue("half an answer");
    }

    @Test
    void draftIsGoneFromTheOtherTabOnceItIsSent(People people) {
        var sam = people.studentWith(people.start("Sam Sample", "My loop never ends"));
        sam.screen().opens("/chat");
        sam.chat().composer().fill("Said once");
        var other = sam.inNewTab();
        other.screen().opens("/chat");
        assertThat(other.chat().composer()).hasValue("Said once");

        sam.screen().button("Send").click();

        assertThat(other.chat().composer()).hasValue("");
        other.sees("Said once");
    }

    @Test
    void refusedMessageSaysWhyAndCanBeSentAgain(People people) {
        var token = people.start("Sam Sample", "My loop never ends");
        var sam = people.studentWith(token);
        opensChat(sam);
        var held = new ArrayList<Route>();
        sam.screen().page().route(CALLS, held::add);
        sam.writes("I was away");
        people.server().students().leave(token);
        sam.screen().page().waitForCondition(() -> !held.isEmpty());
        sam.screen().page().unroute(CALLS);
        held.forEach(Route::resume);

        assertThat(mark(sam.chat(), "I was away")).hasText("Not sent");
        assertThat(message(sam.chat(), "I was away")).containsText("You left this chat.");
        assertThat(sam.screen().button("Copy")).isVisible();
        sam.screen().page().reload();
        assertThat(mark(sam.chat(), "I was away")).hasText("Not sent");
        sam.returns();
        sam.screen().button("Retry").click();

        assertThat(mark(sam.chat(), "I was away")).hasText("Sent");
        assertThat(stored(people, token)).containsExactly("My loop never ends", "I was away");
    }

    @Test
    void nothingIsKeptOfAClosedChat(People people) {
        var kim = people.account("Kim", "Example");
        var token = people.start("Sam Sample", "My loop never ends");
        var chat = chat(people, token);
        var sam = people.studentWith(token);
        sam.screen().opens("/chat");
        sam.chat().composer().fill("Half a thought");
        assertThat(kept(sam.screen())).hasSize(1);

        people.server().as(kim, () -> {
            people.server().technicians().join(chat);
            people.server().technicians().close(chat);
        });

        sam.chat().tells("Kim Example closed the chat");
        sam.screen().page().waitForCondition(() -> kept(sam.screen()).isEmpty());
        assertThat(sam.chat().composer()).hasValue("Half a thought");
    }

    @Test
    void browserThatForbidsStorageIsToldAndCanWrite(People people) {
        var token = people.start("Sam Sample", "My loop never ends");
        var sam = people.studentWith(token);
        sam.screen().page().addInitScript("""
                Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });
                """);
        sam.screen().opens("/chat");

        assertThat(sam.screen().page().getByText("This browser keeps nothing for this page"))
                .isVisible();
        sam.writes("All the same");

        assertThat(mark(sam.chat(), "All the same")).hasText("Sent");
        assertThat(stored(people, token)).containsExactly("My loop never ends", "All the same");
    }

    /** Of a newer script, broken, under a forged key: each is passed over and left as it is. */
    @Test
    void whatIsNotOursInTheOutboxIsLeftAlone(People people) {
        var token = people.start("Sam Sample", "My loop never ends");
        var sam = people.studentWith(token);
        sam.screen().opens("/");
        var outbox = "support-chat/outbox/student/" + chat(people, token) + "/";
        sam.screen().page().evaluate("""
                outbox => {
                  localStorage.setItem(outbox + 'a'.repeat(32), '{"version":2,"at":1,"parts":["newer"]}');
                  localStorage.setItem(outbox + 'b'.repeat(32), '{"version":1,');
                  localStorage.setItem(outbox + '../' + 'c'.repeat(32), '{"version":1,"at":1,"text":"forged"}');
                  localStorage.setItem(outbox + 'd'.repeat(32), '{"version":1,"at":2,"text":"good"}');
                }""", outbox);

        sam.screen().opens("/chat");

        assertThat(mark(sam.chat(), "good")).hasText("Sent");
        assertThat(stored(people, token)).containsExactly("My loop never ends", "good");
        assertThat(kept(sam.screen())).hasSize(3);
    }

    /** Only the first goes out at a time, so no call is larger than the server takes. */
    @Test
    void outboxOfTenThousandMessagesIsShownAndSentInOrder(People people) {
        var token = people.start("Sam Sample", "My loop never ends");
        var sam = people.studentWith(token);
        sam.screen().opens("/");
        var outbox = "support-chat/outbox/student/" + chat(people, token) + "/";
        sam.screen().page().evaluate("""
                outbox => {
                  for (let number = 1; number <= 10000; number++) {
                    const entry = { version: 1, at: number, text: `Number ${number}` };
                    localStorage.setItem(outbox + number.toString(16).padStart(32, '0'), JSON.stringify(entry));
                  }
                }""", outbox);

        opensChat(sam);

        sam.screen().page().waitForCondition(() -> stored(people, token).size() > 20);
        assertThat(sam.chat().composer()).isEditable();
        assertThat(stored(people, token).subList(1, 21))
                .isEqualTo(IntStream.rangeClosed(1, 20)
                        .mapToObj(number -> "Number " + number)
                        .toList());
        sam.screen().page().close();
    }

    @Test
    void pageOfASessionThatIsGoneComesBackByItself(People people) {
        var token = people.start("Sam Sample", "My loop never ends");
        var sam = people.studentWith(token);
        sam.screen().opens("/chat");
        sam.chat().composer().fill("Half a thought");
        sam.screen()
                .page()
                .context()
                .addCookies(List.of(new Cookie("support-chat-session", "gone")
                        .setUrl(people.server().url())
                        .setHttpOnly(true)));

        sam.writes("Into a session that is gone");

        assertThat(mark(sam.chat(), "Into a session that is gone")).hasText("Sent");
        assertThat(stored(people, token)).containsExactly("My loop never ends", "Into a session that is gone");
    }

    /** Waits for the composer: a line that dies before is another story. */
    private static void opensChat(Student student) {
        student.screen().opens("/chat");
        student.chat().hasComposer();
    }

    private static Locator message(Conversation chat, String words) {
        return chat.screen().log().getByRole(AriaRole.ARTICLE).filter(new Locator.FilterOptions().setHasText(words));
    }

    private static Locator mark(Conversation chat, String words) {
        return message(chat, words).locator(".message-mark");
    }

    private static Locator connection(Screen screen) {
        return screen.status("Connection");
    }

    private static List<?> kept(Screen screen) {
        return (List<?>) screen.page().evaluate(KEPT);
    }

    private static UUID chat(People people, StudentToken token) {
        return people.server().students().find(token).orElseThrow().id();
    }

    /** What people wrote into the chat, as the database has it. */
    private static List<String> stored(People people, StudentToken token) {
        return people.server().students().readAfter(token, 0).messages().stream()
                .filter(message -> message.kind().isText())
                .map(MessageView::body)
                .toList();
    }
}
