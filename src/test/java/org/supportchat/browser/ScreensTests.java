package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.test.util.ReflectionTestUtils;
import org.supportchat.chat.NewMessage;

/** Everybody can use every other screen: in light and dark, small and large, with long names and many messages. */
@BrowserTest
class ScreensTests {

    private static final String LONG_NAME =
            "Wolfeschlegelsteinhausenbergerdorff".repeat(3).substring(0, 100);

    private static final String QUESTION = """
            My loop never ends:
            ```python
            while x < 10:
                print("a line that is much longer than the screen of any phone, and scrolls inside its block", x)
            ```
            The task is at https://example.edu/courses/computing/101/assignments/lab3.html?section=loops#part-2""";

    private final Inspection inspection = new Inspection();

    @Test
    void chatWithTwoHundredMessages(People people) {
        var token = people.start(LONG_NAME, QUESTION);
        var kim = people.account("Kim", "Example");
        people.server().as(kim, () -> people.server().technicians().join(people.chatOf(token)));
        IntStream.range(0, 100).map(number -> 2 * number).forEach(number -> {
            people.server().students().send(token, message("Message " + number + " of 200"));
            people.server()
                    .as(
                            kim,
                            () -> people.server()
                                    .technicians()
                                    .send(people.chatOf(token), message("Message " + (number + 1) + " of 200")));
        });
        var sam = people.studentWith(token);
        sam.screen().opens("/chat");
        sam.sees("Message 199 of 200");
        inspection.see(sam.screen(), "chat-200-messages");
        for (var shown = 50; shown < 200; shown += 50) {
            assertThat(sam.chat().bodies()).hasCount(shown);
            sam.screen().button("Show older messages").click();
        }
        assertThat(sam.chat().bodies()).hasCount(200);
        sam.screen().button("Show older messages").click();
        assertThat(sam.chat().bodies()).hasCount(201);
        assertThat(sam.screen().button("Show older messages")).isHidden();
        inspection.foundNothing();
    }

    @Test
    void login(People people) {
        var alex = people.technician("Alex", "Example");
        alex.screen().opens("/login");
        assertThat(alex.screen().button("Log in")).isVisible();
        inspection.see(alex.screen(), "login");

        alex.logsInWith("not the password");

        assertThat(alex.screen().page().getByText("That did not work")).isVisible();
        inspection.see(alex.screen(), "login-error").foundNothing();
    }

    @Test
    void dashboard(People people) {
        var alex = people.signedIn("Alex", "Example");
        assertThat(alex.screen().page().getByText("Nobody is waiting.")).isVisible();
        inspection.see(alex.screen(), "dashboard-empty");

        people.start(LONG_NAME, "q".repeat(4_000));
        startMore(people, 1, 2);
        alex.lists("Waiting", "Student 2");
        inspection.see(alex.screen(), "dashboard-3-waiting");

        startMore(people, 3, 79);
        alex.lists("Waiting", LONG_NAME);
        assertThat(alex.screen().page().locator(".chat-list-waiting .chat-list-count"))
                .hasText("80");
        inspection.seeMuch(alex.screen(), "dashboard-80-waiting");

        alex.screen().button("Answer several").click();
        alex.screen().page().getByLabel("Pick the chat of Student 2").first().check();
        alex.screen().textbox("Message to each").fill("The server is back at noon.");
        inspection.see(alex.screen(), "dashboard-several");
        alex.screen().button("Cancel").click();

        alex.screen().button("Keyboard shortcuts").click();
        inspection.see(alex.screen(), "dashboard-shortcuts");
        alex.screen().button("Close shortcuts").click();

        alex.screen().button("Alert settings").click();
        assertThat(alex.screen().button("Save")).isVisible();
        inspection.seeDialog(alex.screen(), "dashboard-alert-settings");
        alex.screen().button("Cancel").click();

        alex.joins(LONG_NAME);
        alex.lists("My chats", LONG_NAME);
        alex.writes("Look at the line that changes x. " + "Is-there-one".repeat(20));
        alex.sees("Look at the line");
        inspection.see(alex.screen(), "dashboard-opened");

        alex.screen().page().setViewportSize(390, 844);
        alex.screen().button("Chat details").click();
        inspection.seeNarrow(alex.screen(), "dashboard-details");
        alex.screen().button("Close details").click();
        alex.screen().page().setViewportSize(1280, 800);

        alex.screen().button("Close chat").click();
        assertThat(alex.screen().button("Close")).isVisible();
        inspection.seeDialog(alex.screen(), "dashboard-close-dialog");

        alex.screen().answers("Close this chat?", "Close");
        alex.chat().hasNoComposer();
        inspection.see(alex.screen(), "dashboard-closed").foundNothing();
    }

    private static void startMore(People people, int from, int to) {
        IntStream.rangeClosed(from, to).forEach(number -> people.start("Student " + number, QUESTION));
    }

    /** As long as there is no manager. */
    @Test
    @Sql(statements = "update account set active = false where role = 'MANAGER'")
    void setup(People people) {
        var secret = ReflectionTestUtils.<String>invokeMethod(people.server().firstManager(), "issue");
        var screen = people.student().screen();
        screen.opens("/setup#" + secret);
        assertThat(screen.button("Create system manager")).isVisible();
        inspection.see(screen, "setup");

        screen.button("Create system manager").click();

        assertThat(screen.page().getByText("Please fill this in.").first()).isVisible();
        inspection.see(screen, "setup-errors").foundNothing();
    }

    private static NewMessage message(String text) {
        return new NewMessage(UUID.randomUUID(), text);
    }
}
