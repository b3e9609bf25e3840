package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What cannot be accepted is refused at the field that it was typed into, and stays there. */
@BrowserTest
class BadInputTests {

    @Test
    void formIsRefusedAtItsFieldsAndKeptUntilItIsRight(People people) {
        var sam = people.student();
        var name = sam.screen().textbox("Your name");
        var question = sam.screen().textbox("Your question");
        sam.screen().opens("/");

        sam.screen().button("Start chat").click();
        refuses(name, "Please fill this in.");
        refuses(question, "Please fill this in.");
        assertThat(question).isFocused();

        sam.fillsIn("S", "   short   ");
        sam.screen().button("Start chat").click();
        refuses(name, "Please write at least 2 characters.");
        refuses(question, "Please write at least 10 characters.");
        assertThat(name).hasValue("S");
        assertThat(question).hasValue("   short   ");

        sam.fillsIn("Sam Sample", "My loop never ends");
        sam.screen().button("Start chat").click();
        assertThat(sam.chat().bodies()).hasText(new String[] {"My loop never ends"});
    }

    @Test
    void tooLongNameAndQuestionAreRefusedAndKept(People people) {
        var sam = people.student();
        sam.screen().opens("/");

        sam.fillsIn("S".repeat(101), "q".repeat(4_001));
        sam.screen().button("Start chat").click();

        refuses(sam.screen().textbox("Your name"), "At most 100 characters fit; this has 101.");
        refuses(sam.screen().textbox("Your question"), "At most 4,000 characters fit; this has 4,001.");
        assertThat(sam.screen().textbox("Your name")).hasValue("S".repeat(101));
        assertThat(sam.screen().textbox("Your question")).hasValue("q".repeat(4_001));
    }

    @Test
    void tooLongMessageIsRefusedAtTheFieldAndKept(People people) {
        var text = "m".repeat(8_001);
        var sam = people.studentWith(people.start("Sam Sample", "My loop never ends"));
        sam.screen().opens("/chat");

        sam.writes(text);

        refuses(sam.chat().composer(), "At most 8,000 characters fit; this has 8,001.");
        assertThat(sam.chat().composer()).hasValue(text);
        assertThat(sam.chat().bodies()).hasCount(1);

        sam.writes(text.substring(1));

        assertThat(sam.chat().bodies()).hasCount(2);
        assertThat(sam.chat().composer()).hasValue("");
    }

    @Test
    void characterThatCannotBeStoredIsRefusedAtTheFieldAndKept(People people) {
        var sam = people.studentWith(people.start("Sam Sample", "My loop never ends"));
        sam.screen().opens("/chat");

        sam.chat()
                .composer()
                .evaluate("field => {"
                        + " field.value = 'half an emoji \\uD83E here';"
                        + " field.dispatchEvent(new Event('input', { bubbles: true, composed: true })); }");
        sam.screen().button("Send").click();

        refuses(sam.chat().composer(), "This has a character that cannot be stored. Delete it and try again.");
        assertThat(sam.chat().bodies()).hasCount(1);
        assertThat(sam.chat().composer()).hasValue(Pattern.compile("half an emoji . here"));
    }

    @Test
    void blankMessageIsToldAndSendsNothing(People people) {
        var sam = people.studentWith(people.start("Sam Sample", "My loop never ends"));
        sam.screen().opens("/chat");

        sam.writes(" \n\t ");
        sam.chat().composer().press("Enter");
        refuses(sam.chat().composer(), "Write something first.");
        sam.writes("Something");

        sam.sees("Something");
        assertThat(sam.chat().bodies()).hasCount(2);
    }

    private static void refuses(Locator field, String reason) {
        assertThat(field).hasAttribute("aria-invalid", "true");
        assertThat(field).hasAccessibleDescription(reason);
    }
}
