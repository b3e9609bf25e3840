package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.jdbc.Sql;
import org.supportchat.chat.NewMessage;
import org.supportchat.topic.TopicDetails;
import org.supportchat.topic.TopicIcon;
import org.supportchat.topic.TopicService;

/** A student goes their whole way by the keyboard alone, and always knows where they are. */
@BrowserTest
@Sql(statements = {"delete from chat", "delete from topic"})
class KeyboardStoryTests {

    @Autowired
    private TopicService topics;

    @Test
    void studentGoesTheWholeWayByTheKeyboard(People people) {
        var mo = people.manager("Mo", "Example");
        people.server()
                .as(
                        mo,
                        () -> List.of("Grades", "Loops")
                                .forEach(name ->
                                        topics.create(new TopicDetails("", name, "", "", TopicIcon.CODE, true))));
        var sam = people.student();
        var screen = sam.screen();
        screen.page().setViewportSize(390, 844);
        var keys = new Keyboard(screen);
        screen.opens("/");
        assertThat(screen.button("Start chat")).isVisible();

        keys.goesTo(screen.named(AriaRole.RADIO, "Grades"));
        keys.presses("ArrowDown");
        assertThat(screen.named(AriaRole.RADIO, "Loops")).isChecked();
        keys.goesTo(screen.textbox("Your question"));
        keys.types("My loop never ends");
        keys.goesToAndPresses(screen.button("Start chat"));
        assertThat(screen.textbox("Your name")).isFocused();
        keys.types("Sam Sample");
        keys.goesToAndPresses(screen.button("Start chat"));

        assertThat(screen.log()).isFocused();
        keys.goesTo(sam.chat().composer());
        keys.types("It prints the same");
        keys.presses("Enter");
        sam.sees("It prints the same");
        keys.goesBackTo(screen.button("Emoji"));
        keys.presses("Enter");
        keys.seesWhereItIs();
        keys.presses("ArrowRight");
        keys.presses("Enter");
        assertThat(sam.chat().composer()).isFocused();
        assertThat(sam.chat().composer()).hasValue("😃");

        keys.goesBackTo(screen.button("Chat details"));
        keys.presses("Enter");
        screen.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        keys.goesToAndPresses(screen.button("Copy resume code"));
        assertThat(screen.page().getByText("Copied")).isVisible();
        assertThat((String) screen.page().evaluate("() => navigator.clipboard.readText()"))
                .matches("\\w+-\\w+-\\w+-\\d{4}");
        keys.seesWhereItIs();
        keys.presses("Escape");
        assertThat(screen.button("Chat details")).isFocused();

        keys.goesToAndPresses(screen.button("Leave chat"));
        assertThat(screen.button("Leave")).isFocused();
        keys.presses("Escape");
        assertThat(screen.button("Leave chat")).isFocused();
        assertThat(screen.button("Leave")).hasCount(0);
        screen.isSettled();
        keys.presses("Enter");
        assertThat(screen.button("Leave")).isFocused();
        keys.presses("Enter");
        assertThat(screen.button("Return to the chat")).isFocused();
        keys.seesWhereItIs();
        keys.presses("Enter");
        assertThat(sam.chat().composer()).isFocused();

        var chat = people.server().dashboard();
        people.server().as(mo, () -> {
            var id = chat.notDone().getFirst().id();
            people.server().technicians().join(id);
            people.server().technicians().close(id);
        });
        keys.goesToAndPresses(screen.button("Still stuck"));
        assertThat(sam.chat().composer()).isFocused();

        keys.goesBackTo(screen.button("Chat details"));
        keys.presses("Enter");
        keys.goesToAndPresses(screen.button("Erase my chat"));
        assertThat(screen.button("Erase")).isFocused();
        keys.presses("Enter");
        assertThat(screen.page().locator("h1")).isFocused();
        keys.seesWhereItIs();
        keys.goesToAndPresses(screen.link("Ask a new question"));
        assertThat(screen.textbox("Your question")).hasValue("");
        assertThat(screen.page().locator("h1")).isFocused();
    }

    @Test
    void readerGoesBackToTheFirstMessage(People people) {
        var token = people.start("Sam Sample", "My loop never ends");
        IntStream.range(0, 99)
                .forEach(number ->
                        people.server().students().send(token, new NewMessage(UUID.randomUUID(), "Line " + number)));
        var sam = people.studentWith(token);
        var older = sam.screen().button("Show older messages");
        sam.screen().opens("/chat");
        var keys = new Keyboard(sam.screen());

        keys.goesToAndPresses(older);
        assertThat(sam.chat().bodies()).hasCount(99);
        assertThat(older).isFocused();
        keys.presses("Enter");

        assertThat(sam.chat().bodies()).hasCount(100);
        assertThat(sam.screen().log()).isFocused();
    }

    @Test
    void writerWhoseChatIsClosedIsAtItsMessages(People people) {
        var token = people.start("Sam Sample", "My loop never ends");
        var sam = people.studentWith(token);
        sam.screen().opens("/chat");
        new Keyboard(sam.screen()).goesTo(sam.chat().composer());

        var chat = people.chatOf(token);
        people.server().as(people.account("Kim", "Example"), () -> {
            people.server().technicians().join(chat);
            people.server().technicians().close(chat);
        });

        assertThat(sam.screen().log()).isFocused();
    }
}
