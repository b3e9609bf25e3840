package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;
import org.supportchat.chat.NewChat;
import org.supportchat.chat.NewMessage;
import org.supportchat.chat.StudentToken;

/** Every screen can be used by everybody: in light and dark, small and large, with long names and many messages. */
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

    @Test
    void landing(People people) {
        var sam = people.student();
        sam.screen().opens("/");
        assertThat(sam.screen().button("Start chat")).isVisible();
        Inspection.of(sam.screen(), "landing");
        Inspection.ofNarrow(sam.screen(), "landing");
    }

    @Test
    void landingWithErrors(People people) {
        var sam = people.student();
        sam.screen().opens("/");
        sam.screen().button("Start chat").click();
        assertThat(sam.screen().page().getByText("Please fill this in.")).hasCount(2);
        Inspection.of(sam.screen(), "landing-errors");
    }

    @Test
    void waitingChat(People people) {
        var sam = people.student();
        sam.asks("Sam Sample", QUESTION);
        Inspection.of(sam.screen(), "chat-waiting");
        Inspection.ofNarrow(sam.screen(), "chat-waiting");
    }

    @Test
    void landingWithAnOpenChat(People people) {
        var sam = withChat(people, start(people, "Sam Sample", QUESTION));
        sam.screen().opens("/");
        assertThat(sam.screen().link("Return to your chat")).isVisible();
        Inspection.of(sam.screen(), "landing-open-chat");
    }

    @Test
    void activeAndClosedChatOnBothSides(People people) {
        var alex = people.signedIn("Alex", "Reed");
        var sam = people.student();
        sam.asks(LONG_NAME, QUESTION);
        alex.joins(LONG_NAME);
        alex.writes("Look at the line that changes x. " + "Is-there-one".repeat(20));
        sam.sees("Look at the line");
        Inspection.of(sam.screen(), "chat-active");
        Inspection.ofNarrow(sam.screen(), "chat-active");
        Inspection.of(alex.screen(), "dashboard-opened");

        alex.screen().button("Close chat").click();
        assertThat(alex.screen().button("Close")).isVisible();
        Inspection.of(alex.screen(), "dashboard-close-dialog");
        alex.screen().answers("Close this chat?", "Close");
        sam.chat().hasNoComposer();
        Inspection.of(sam.screen(), "chat-closed");
        Inspection.of(alex.screen(), "dashboard-closed");
    }

    @Test
    void chatWithTwoHundredMessages(People people) {
        var token = start(people, LONG_NAME, QUESTION);
        IntStream.range(0, 200)
                .forEach(number -> people.server()
                        .students()
                        .send(token, new NewMessage(UUID.randomUUID(), "Message " + number + " of the student")));
        var sam = withChat(people, token);
        sam.screen().opens("/chat");
        sam.sees("Message 199 of the student");
        Inspection.of(sam.screen(), "chat-200-messages");
        for (var shown = 50; shown < 200; shown += 50) {
            sam.screen().button("Show older messages").click();
            assertThat(sam.chat().bodies()).hasCount(shown + 50);
        }
        sam.screen().button("Show older messages").click();
        assertThat(sam.chat().bodies()).hasCount(201);
        assertThat(sam.screen().button("Show older messages")).isHidden();
    }

    @Test
    void loginAndItsError(People people) {
        var alex = people.technician("Alex", "Reed");
        alex.screen().opens("/login");
        assertThat(alex.screen().button("Log in")).isVisible();
        Inspection.of(alex.screen(), "login");

        alex.logsInWith("not the password");

        assertThat(alex.screen().page().getByText("That did not work")).isVisible();
        Inspection.of(alex.screen(), "login-error");
    }

    @Test
    void dashboardEmptyAndWithSeveralChats(People people) {
        var alex = people.signedIn("Alex", "Reed");
        assertThat(alex.screen().page().getByText("Nobody is waiting.")).isVisible();
        Inspection.of(alex.screen(), "dashboard-empty");

        start(people, LONG_NAME, "q".repeat(4_000));
        IntStream.rangeClosed(1, 8).forEach(number -> start(people, "Student " + number, QUESTION));
        alex.joins("Student 2");
        alex.screen().opens("/dashboard");
        alex.lists("Waiting", LONG_NAME);
        alex.lists("My chats", "Student 2");
        Inspection.of(alex.screen(), "dashboard-several");
    }

    @Test
    void setup(People people) {
        var secret = ReflectionTestUtils.<String>invokeMethod(people.server().firstManager(), "issue");
        var screen = people.student().screen();
        screen.opens("/setup#" + secret);
        assertThat(screen.button("Create system manager")).isVisible();
        Inspection.of(screen, "setup");

        screen.button("Create system manager").click();

        assertThat(screen.page().getByText("Please fill this in.").first()).isVisible();
        Inspection.of(screen, "setup-errors");
    }

    private static StudentToken start(People people, String name, String question) {
        return people.server().students().start(Optional.empty(), new NewChat(name, question));
    }

    private static Student withChat(People people, StudentToken token) {
        var student = people.student();
        student.screen().withStudentCookie(people.server().url(), token.value());
        return student;
    }
}
