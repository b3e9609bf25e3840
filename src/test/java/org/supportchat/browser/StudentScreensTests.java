package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.jdbc.Sql;
import org.supportchat.account.NewAccount;
import org.supportchat.chat.NewMessage;
import org.supportchat.topic.TopicDetails;
import org.supportchat.topic.TopicIcon;
import org.supportchat.topic.TopicService;

/** Every student can use every screen of theirs: in light and dark, small and large, and with a text twice as large. */
@BrowserTest
@Sql(statements = {"delete from chat", "delete from topic"})
class StudentScreensTests {

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

    @Autowired
    private TopicService topics;

    @Test
    void landing(People people) {
        var sam = people.student();
        sam.screen().opens("/");

        sam.screen().button("Start chat").click();

        sam.screen().tellsAtFields("Please fill this in.", 2);
        inspection.seeEnlarged(sam.screen(), "landing-errors").foundNothing();
    }

    @Test
    void landingWithTopics(People people) {
        people.server().as(people.manager("Mo", "Example"), () -> {
            add("Labs", "Loops", "Loops and whatever never ends");
            add("Labs", "Data-structures-and-algorithms-in-one-word-of-sixty-letters", "");
            add("", "Grades", "");
        });
        var sam = people.student();
        sam.screen().opens("/");
        sam.screen().named(AriaRole.RADIO, "Loops").check();
        inspection.seeEnlarged(sam.screen(), "landing-topics").foundNothing();
    }

    @Test
    void landingWithAnOpenChat(People people) {
        var sam = people.studentWith(people.start("Sam Sample", QUESTION));
        sam.screen().opens("/");
        assertThat(sam.screen().link("Return to your chat")).isVisible();
        inspection.seeEnlarged(sam.screen(), "landing-open-chat").foundNothing();
    }

    @Test
    void resume(People people) {
        var sam = people.student();
        sam.screen().opens("/resume");
        assertThat(sam.screen().button("Open chat")).isVisible();
        inspection.seeEnlarged(sam.screen(), "resume");

        sam.screen().button("Open chat").click();

        sam.screen().tellsAtField("A resume code is three words");
        inspection.seeEnlarged(sam.screen(), "resume-errors").foundNothing();
    }

    @Test
    void chatUntilItIsClosed(People people) {
        var alex = people.account("Alex", LONG_NAME.substring(0, 40));
        var token = people.start(LONG_NAME, QUESTION);
        var chat = people.chatOf(token);
        var sam = people.studentWith(token);
        sam.screen().opens("/chat");
        sam.sees("My loop never ends");
        inspection.seeEnlarged(sam.screen(), "chat-waiting");

        helps(people, alex, chat);
        sam.sees("Look at the line");
        inspection.seeEnlarged(sam.screen(), "chat-active");

        people.server().as(alex, () -> people.server().technicians().close(chat));
        assertThat(sam.screen().button("Still stuck")).isVisible();
        inspection.seeEnlarged(sam.screen(), "chat-closed").foundNothing();
    }

    @Test
    void chatThatWasLeftAndErased(People people) {
        var token = people.start("Sam Sample", QUESTION);
        var sam = people.studentWith(token);
        sam.screen().opens("/chat");
        people.server().students().leave(token);
        assertThat(sam.screen().button("Return to the chat")).isVisible();
        inspection.seeEnlarged(sam.screen(), "chat-left");

        sam.screen().button("Erase my chat").click();
        sam.screen().answers("Erase this chat?", "Erase");
        assertThat(sam.screen().link("Ask a new question")).isVisible();
        inspection.seeEnlarged(sam.screen(), "chat-erased").foundNothing();
    }

    @Test
    void chatThatIsLost(People people) {
        var sam = people.student();
        sam.screen().withStudentCookie(people.server().url(), "A".repeat(43));
        sam.screen().opens("/chat");
        assertThat(sam.screen().heading("We cannot find your chat")).isVisible();
        inspection.seeEnlarged(sam.screen(), "chat-lost").foundNothing();
    }

    @Test
    void details(People people) {
        var sam = people.studentWith(people.start("Sam Sample", QUESTION));
        sam.screen().page().setViewportSize(390, 844);
        sam.screen().opens("/chat");
        sam.screen().button("Chat details").click();
        assertThat(sam.screen().page().getByRole(AriaRole.IMG)).isVisible();
        inspection.seeCovered(sam.screen(), "chat-details").foundNothing();
    }

    private void add(String group, String name, String description) {
        topics.create(new TopicDetails(group, name, description, "", TopicIcon.CODE, true));
    }

    private static void helps(People people, NewAccount technician, UUID chat) {
        people.server().as(technician, () -> {
            people.server().technicians().join(chat);
            people.server()
                    .technicians()
                    .send(chat, new NewMessage(UUID.randomUUID(), "Look at the line. " + "Is-there-one".repeat(20)));
        });
    }
}
