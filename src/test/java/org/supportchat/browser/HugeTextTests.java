package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A text of 200 kB that somebody pastes is refused at its field and stays there, and the page is as good as before. */
@BrowserTest
class HugeTextTests {

    private static final String LINE = "x = \"a\\\\b\" + '\t'\n";

    private static final String HUGE = LINE.repeat(200_000 / LINE.length());

    private static final String TOO_LONG = "At most %s characters fit; this has %,d.";

    @Test
    void questionIsRefusedAtItsFieldAndKept(People people) {
        var sam = people.student();
        sam.screen().opens("/");
        var question = sam.screen().textbox("Your question");
        sam.screen().textbox("Your name").fill("Sam Sample");

        pastes(sam, question);
        sam.screen().button("Start chat").click();

        refuses(question, "4,000");
        assertThat(question).isFocused();
        sam.screen().page().reload();
        refuses(question, "4,000");
        question.fill("My loop never ends");
        assertThat(question).not().hasAttribute("aria-invalid", "true");
        sam.screen().button("Start chat").click();
        sam.sees("My loop never ends");
    }

    @Test
    void messageIsRefusedAtItsFieldAndKept(People people) {
        var sam = people.studentWith(people.start("Sam Sample", "My loop never ends"));
        sam.screen().opens("/chat");

        pastes(sam, sam.chat().composer());
        sam.screen().button("Send").click();

        refuses(sam.chat().composer(), "8,000");
        assertThat(sam.chat().bodies()).hasCount(1);
        sam.screen().page().reload();
        assertThat(sam.chat().composer()).hasValue(HUGE);
        sam.writes("Shorter");
        sam.sees("Shorter");
    }

    @Test
    void commentOnAClosedChatIsRefusedAtItsFieldAndKept(People people) {
        var token = people.start("Sam Sample", "My loop never ends");
        var chat = people.chatOf(token);
        people.server().as(people.account("Kim", "Example"), () -> {
            people.server().technicians().join(chat);
            people.server().technicians().close(chat);
        });
        var sam = people.studentWith(token);
        sam.screen().opens("/chat");
        var comment = sam.screen().textbox("Anything to add? (optional)");

        pastes(sam, comment);
        sam.screen().button("Solved").click();

        refuses(comment, "1,000");
        comment.fill("Thank you");
        sam.screen().button("Solved").click();
        sam.chat().tells("Sam Sample says that it is solved");
    }

    private static void pastes(Student student, Locator field) {
        var page = student.screen().page();
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page.evaluate("text => navigator.clipboard.writeText(text)", HUGE);
        field.press("ControlOrMeta+v");
        assertThat(field).hasValue(HUGE);
    }

    private static void refuses(Locator field, String longest) {
        assertThat(field).hasAttribute("aria-invalid", "true");
        assertThat(field).hasAccessibleDescription(TOO_LONG.formatted(longest, HUGE.length()));
        assertThat(field).hasValue(HUGE);
    }
}
