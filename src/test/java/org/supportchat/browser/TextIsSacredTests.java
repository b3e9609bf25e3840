package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What somebody types arrives to the letter on every page, as text and never as markup. */
@BrowserTest
class TextIsSacredTests {

    private static final List<String> TEXTS = List.of(
            "def f():\n\tif x:\n\t\treturn 1\n    else:\n        return 2\n\nprint(f())",
            "__init__ and *args and **kwargs and snake_case_name",
            "I <3 this :) and :-( and 8) and (c) -- ... \"quotes\" 'too'",
            "&amp; &lt;b&gt; &nbsp; &#60; %20 \\n \\u0041 {0} ${x} #{y}",
            "<b>bold</b> <i>x</i></div></span>",
            "<img src=x onerror=window.hacked=1>",
            "<script>window.hacked=1</script>",
            "<svg onload=window.hacked=1><a xlink:href=\"javascript:window.hacked=1\">x</a></svg>",
            "javascript:alert(1) data:text/html,<script>window.hacked=1</script> ftp://example.edu/x www.example.edu",
            "# x\n**b**\n[a](javascript:alert(1))\n* one\n1. two\n> three\n`code`",
            "emoji 🧪👩🏽‍💻🇺🇸 and e\u0301 and ﬁ and zero\u200bwidth",
            "مرحبا، الكود لا يعمل: print(\"x\") ثم \u202Eevil\u202C end",
            "   three blanks before, three after   ",
            "\n\nbreaks around\n\n",
            "``` not a fence```\n```never closed\n    x = 1");

    private static final List<String> NAMES = List.of(
            "<img src=x onerror=window.hacked=1>",
            "{0} __Sam__ *x* :) &amp; 'q' ${item.name}",
            "سام <script>window.hacked=1</script>");

    @Test
    void bothSidesSeeWhatTheOtherTyped(People people) {
        var alex = people.signedIn("Alex", "Example");
        var sam = people.student();
        sam.asks("Sam Sample", "My loop never ends");
        alex.joins("Sam Sample");

        var answers = TEXTS.subList(0, 6);
        TEXTS.forEach(sam::writes);
        answers.forEach(alex::writes);

        for (var chat : List.of(sam.chat(), alex.chat())) {
            assertThat(chat.bodies()).hasCount(1 + TEXTS.size() + answers.size());
            var shown = Shown.of(chat);
            assertThat(shown.texts())
                    .startsWith("My loop never ends")
                    .containsSubsequence(TEXTS)
                    .endsWith(answers.toArray(String[]::new));
            assertThat(shown.links()).isEmpty();
            shown.hasNothingButItsOwnElements();
        }
        nobodyWasHacked(people);
    }

    @Test
    void linksLeadToExactlyTheAddressAndCodeIsToTheLetter(People people) {
        var text = "See https://example.edu/a_b?x=1&y=<z>, (http://example.edu/*c*#d__e__) or HTTPS://EXAMPLE.EDU/:)";
        var code = "def f(x):\n    if x < 10 and x > 0:\n\treturn \"<b>__x__</b>\"  \n\n\n    # https://example.edu :)";
        var alex = people.signedIn("Alex", "Example");
        var sam = people.student();

        sam.asks("Sam Sample", text + "\n```python\n" + code + "\n```\nIs it <b>wrong</b>?");
        alex.opens("Waiting", "Sam Sample");

        for (var chat : List.of(sam.chat(), alex.chat())) {
            assertThat(chat.bodies()).hasCount(1);
            var shown = Shown.of(chat);
            assertThat(shown.texts()).containsExactly(text + "\nIs it <b>wrong</b>?");
            assertThat(shown.codes()).containsExactly(code);
            assertThat(shown.links())
                    .containsExactly(
                            "https://example.edu/a_b?x=1&y=", "http://example.edu/*c*#d__e__", "HTTPS://EXAMPLE.EDU/");
            shown.hasNothingButItsOwnElements();
        }
    }

    @Test
    void namesAndQuestionsAreShownAsTyped(People people) {
        var alex = people.signedIn("Alex", "O'Reed {0} <b>x</b>");
        for (var name : NAMES) {
            var token = people.start(name, name + "\n\n\twhy   is \"this\"?");

            alex.lists("Waiting", name);
            var row = alex.row("Waiting", name);
            assertThat(row.locator(".chat-row-name").textContent()).isEqualTo(name);
            assertThat(row.locator(".chat-row-opening").textContent()).isEqualTo(name + " why is \"this\"?");
            alex.joins(name);
            alex.sees("why is \"this\"?");
            assertThat(alex.screen().log().locator(".message-author").first().textContent())
                    .isEqualTo(name);
            assertThat(alex.screen()
                            .page()
                            .locator(".opened-chats > :not([inert]) .conversation-title")
                            .textContent())
                    .isEqualTo(name);
            alex.chat().tells(alex.name() + " joined");
            people.server().students().leave(token);
            alex.chat().tells(name + " left the chat");
        }
        nobodyWasHacked(people);
    }

    private static void nobodyWasHacked(People people) {
        assertThat(people.pages().all())
                .allSatisfy(
                        page -> assertThat(page.evaluate("() => window.hacked")).isNull());
    }
}
