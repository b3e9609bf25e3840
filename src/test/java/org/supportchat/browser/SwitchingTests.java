package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.supportchat.chat.NewMessage;
import org.supportchat.chat.StudentToken;

/** A technician goes back and forth between chats, and each is found as it was left. */
@BrowserTest
class SwitchingTests {

    private static final int CHATS = 4;

    private static StudentToken helped(People people, Technician technician, String name) {
        var token = people.start(name, "Why does my loop never end?");
        people.server()
                .as(technician.account(), () -> people.server().technicians().join(people.chatOf(token)));
        return token;
    }

    private static void send(People people, StudentToken token, String text) {
        people.server().students().send(token, new NewMessage(UUID.randomUUID(), text));
    }

    private static double scrolled(Technician technician) {
        return ((Number) technician.screen().log().evaluate("log => log.scrollTop")).doubleValue();
    }

    @Test
    void whoWantsNoMotionWritesAtOnceToo(People people) {
        people.start("Sam Still", "My loop never ends");
        var alex = people.technician("Alex", "Example");
        alex.screen().page().emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        people.signedIn(alex);
        alex.joins("Sam Still");
        assertThat(alex.chat().composer()).isFocused();
    }

    @Test
    void eachChatKeepsItsDraftItsPlaceAndWhatIsNew(People people) {
        var alex = people.signedIn("Alex", "Example");
        var long1 = helped(people, alex, "Sam Long");
        helped(people, alex, "Kim Short");
        IntStream.range(0, 40).forEach(number -> send(people, long1, "Line " + number));
        alex.opens("My chats", "Sam Long");
        alex.sees("Line 39");
        alex.chat().composer().fill("half an answer to Sam");
        alex.screen().log().evaluate("log => log.scrollTop = 300");
        assertThat(alex.screen().button("Jump to newest")).isVisible();
        var place = scrolled(alex);

        alex.opens("My chats", "Kim Short");
        assertThat(alex.chat().composer()).hasValue("");
        assertThat(alex.chat().composer()).isFocused();
        alex.chat().composer().fill("half an answer to Kim");
        send(people, long1, "Are you there?");
        assertThat(alex.screen().page()).hasTitle("(1) Dashboard");

        alex.opens("My chats", "Sam Long");
        assertThat(alex.chat().composer()).hasValue("half an answer to Sam");
        assertThat(scrolled(alex)).isEqualTo(place);
        assertThat(alex.screen().page().locator(".opened-chats > :not([inert]) .message-news"))
                .hasCount(1);

        alex.screen().page().reload();
        assertThat(alex.chat().composer()).hasValue("half an answer to Sam");
        alex.opens("My chats", "Kim Short");
        assertThat(alex.chat().composer()).hasValue("half an answer to Kim");
    }

    /** As fast as the page lets, and with students who write all the while. */
    @Test
    void nothingTypedForOneChatGetsIntoAnother(People people) {
        var alex = people.signedIn("Alex", "Example");
        var tokens = IntStream.range(0, CHATS)
                .mapToObj(number -> helped(people, alex, "Student " + number))
                .toList();
        var random = new Random(5);
        var written = new ArrayList<List<String>>();
        tokens.forEach(token -> written.add(new ArrayList<>()));
        for (var round = 0; round < 40; round++) {
            var number = random.nextInt(CHATS);
            send(people, tokens.get(random.nextInt(CHATS)), "Still waiting " + round);
            alex.row("My chats", "Student " + number).locator("a").click();
            if (random.nextInt(3) > 0) {
                write(alex, number, round);
                written.get(number).add(text(number, round));
            }
        }
        for (var number = 0; number < CHATS; number++) {
            var token = tokens.get(number);
            var expected = written.get(number);
            await().untilAsserted(() -> assertThat(people.stored(token))
                    .filteredOn(text -> text.startsWith("For"))
                    .isEqualTo(expected));
        }
    }

    /** Whoever sees the name of the student above types at once. */
    private static void write(Technician alex, int number, int round) {
        var panel = alex.screen().page().locator(".opened-chats > :not([inert])");
        assertThat(panel.locator(".conversation-title")
                        .filter(new Locator.FilterOptions().setHasText("Student " + number)))
                .isVisible();
        assertThat(panel.locator("message-composer textarea")).isFocused();
        alex.screen().page().keyboard().type(text(number, round));
        alex.screen().page().keyboard().press("Enter");
    }

    private static String text(int number, int round) {
        return "For " + number + " in " + round;
    }

    @Test
    void chatIsOpenedByItsLinkAndTheWayBackIsTheBrowsers(People people) {
        var alex = people.signedIn("Alex", "Example");
        var sam = helped(people, alex, "Sam Linked");
        helped(people, alex, "Kim Linked");
        alex.screen().opens("/dashboard/" + people.chatOf(sam));
        assertThat(alex.screen().heading("Sam Linked")).isVisible();
        alex.opens("My chats", "Kim Linked");
        assertThat(alex.screen().heading("Kim Linked")).isVisible();
        alex.screen().isSettled();
        alex.screen().page().goBack();
        assertThat(alex.screen().heading("Sam Linked")).isVisible();
        assertThat(alex.screen().heading("Kim Linked")).hasCount(0);
        alex.screen().opens("/dashboard/" + UUID.randomUUID());
        assertThat(alex.screen().page().getByText("There is no such chat")).isVisible();
    }
}
