package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is typed or on its way outlives the line, the page and the tab, and arrives once. */
@BrowserTest
class UnsentTests {

    private static final String CALLS = "**/*v-r=uidl*";

    @Test
    void messageOnADeadLineIsShownAtOnceAndSentByTheNextPage(People people) {
        var token = people.start("Sam Sample", "My loop never ends");
        var sam = people.studentWith(token);
        opensChat(sam);
        sam.screen().page().route(CALLS, route -> {});

        sam.writes("Written on a dead line");
        sam.sees("Written on a dead line");
        assertThat(sam.chat().mark("Written on a dead line")).hasText("Sending");
        var later = sam.inNewTab();
        sam.screen().page().close();
        later.screen().opens("/chat");

        later.sees("Written on a dead line");
        assertThat(later.chat().mark("Written on a dead line")).hasText("Sent");
        assertThat(people.stored(token)).containsExactly("My loop never ends", "Written on a dead line");
        assertThat(later.screen().kept()).isEmpty();
    }

    @Test
    void answerThatIsLostDoesNotDoubleTheMessage(People people) {
        var token = people.start("Sam Sample", "My loop never ends");
        var sam = people.studentWith(token);
        var deaf = new AtomicBoolean();
        sam.screen()
                .interceptsSockets(
                        url -> url.contains("/VAADIN/push"),
                        push -> push.connectToServer().onMessage(frame -> {
                            if (!deaf.get()) {
                                push.send(frame.text());
                            }
                        }));
        opensChat(sam);
        deaf.set(true);
        sam.screen().page().route(CALLS, Route::fetch);
        sam.writes("Stored, and nobody said so");
        sam.screen().page().waitForCondition(() -> people.stored(token).size() == 2);
        assertThat(sam.chat().mark("Stored, and nobody said so")).hasText("Sending");
        assertThat(sam.screen().kept()).hasSize(1);

        var later = sam.inNewTab();
        sam.screen().page().close();
        later.screen().opens("/chat");

        later.sees("Stored, and nobody said so");
        assertThat(later.chat().mark("Stored, and nobody said so")).hasText("Sent");
        later.screen().page().waitForCondition(() -> later.screen().kept().isEmpty());
        assertThat(people.stored(token)).containsExactly("My loop never ends", "Stored, and nobody said so");
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
            assertThat(tab.chat().mark("Kept number 5")).hasText("Sent");
            assertThat(tab.chat().bodies()).hasCount(6);
        }
        assertThat(people.stored(token))
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
        assertThat(sam.screen().status("Connection")).containsText("Reconnecting");
        sam.chat().composer().fill("Still typing");

        sam.screen().page().unroute(CALLS);

        assertThat(sam.screen().status("Connection")).hasText("Connected");
        assertThat(sam.chat().mark("Second")).hasText("Sent");
        assertThat(people.stored(token)).containsExactly("My loop never ends", "First", "Second");
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

        assertThat(sam.chat().mark("I was away")).hasText("Not sent");
        assertThat(sam.chat().message("I was away")).containsText("You left this chat.");
        assertThat(sam.screen().button("Copy")).isVisible();
        sam.screen().page().reload();
        assertThat(sam.chat().mark("I was away")).hasText("Not sent");
        sam.returns();
        sam.screen().button("Retry").click();

        assertThat(sam.chat().mark("I was away")).hasText("Sent");
        assertThat(people.stored(token)).containsExactly("My loop never ends", "I was away");
    }

    @Test
    void nothingIsKeptOfAClosedChat(People people) {
        var kim = people.account("Kim", "Example");
        var token = people.start("Sam Sample", "My loop never ends");
        var chat = people.chatOf(token);
        var sam = people.studentWith(token);
        sam.screen().opens("/chat");
        sam.chat().composer().fill("Half a thought");
        assertThat(sam.screen().kept()).hasSize(1);

        people.server().as(kim, () -> {
            people.server().technicians().join(chat);
            people.server().technicians().close(chat);
        });

        sam.chat().tells("Kim Example closed the chat");
        sam.screen().page().waitForCondition(() -> sam.screen().kept().isEmpty());
        assertThat(sam.chat().composer()).hasValue("Half a thought");
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

        assertThat(sam.chat().mark("Into a session that is gone")).hasText("Sent");
        assertThat(people.stored(token)).containsExactly("My loop never ends", "Into a session that is gone");
    }

    /** Waits for the composer: a line that dies before is another story. */
    private static void opensChat(Student student) {
        student.screen().opens("/chat");
        student.chat().hasComposer();
    }
}
