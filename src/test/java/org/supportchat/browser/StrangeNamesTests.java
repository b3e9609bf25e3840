package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A name of any letters is shown as such and moves nothing around it; one that nobody can see is none. */
@BrowserTest
class StrangeNamesTests {

    /** Begins to write from right to left, and has letters without a width. */
    private static final String TURNED = "\u202Eelpmas\u200B ma\u200DS";

    /** The left edges of what stands in a line, in the order in which it is written. */
    private static final String LEFT_EDGES = """
            line => {
              const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
              const edges = [];
              while (walker.nextNode()) {
                const { currentNode: node } = walker;
                if (!node.textContent.trim() || node.parentElement.matches('.visually-hidden')) continue;
                const range = document.createRange();
                range.selectNodeContents(walker.currentNode);
                edges.push(Math.round(range.getBoundingClientRect().left));
              }
              return edges;
            }""";

    @Test
    void nameThatTurnsTheDirectionMovesNothingAroundIt(People people) {
        var alex = people.signedIn("Alex", "Example");
        var sam = people.student();
        sam.asks(TURNED, "My loop never ends");
        alex.lists("Waiting", TURNED);
        inOrder(alex.row("Waiting", TURNED).locator(".chat-row-head"));

        alex.joins(TURNED);
        sam.leaves();
        alex.chat().tells(TURNED + " left the chat");

        inOrder(alex.screen().log().locator(".message-line").last());
        inOrder(sam.screen().log().locator(".message-line").last());
        inOrder(alex.screen().log().locator(".message-head").first());
    }

    @Test
    void nameThatNobodyCanSeeIsEmptyAndOneOfEmojiIsNot(People people) {
        var sam = people.student();
        sam.screen().opens("/");
        sam.fillsIn("\u200B\u200D\u2060\uFEFF\u202E", "My loop never ends");
        sam.screen().button("Start chat").click();
        assertThat(sam.screen().textbox("Your name")).hasAccessibleDescription("Please fill this in.");

        sam.screen().textbox("Your name").fill("🧪🦊");
        sam.screen().button("Start chat").click();

        sam.sees("My loop never ends");
        var alex = people.signedIn("Alex", "Example");
        alex.lists("Waiting", "🧪🦊");
    }

    @Test
    void wordOfThreeThousandLettersWidensNoPage(People people) {
        var word = "Donaudampfschifffahrtsgesellschaft".repeat(100).substring(0, 3_000);
        var sam = people.studentWith(people.start("Sam Sample", word));
        sam.screen().page().setViewportSize(320, 640);
        sam.screen().opens("/chat");
        sam.sees(word);
        fits(sam.screen());

        var alex = people.signedIn("Alex", "Example");
        alex.opens("Waiting", "Sam Sample");
        alex.sees(word);
        fits(alex.screen());
        alex.screen().page().setViewportSize(320, 640);
        fits(alex.screen());
    }

    private static void inOrder(Locator line) {
        var edges = ((List<?>) line.evaluate(LEFT_EDGES))
                .stream().map(edge -> (Integer) edge).toList();
        assertThat(edges).hasSizeGreaterThan(1).isSorted();
    }

    private static void fits(Screen screen) {
        assertThat(screen.page().evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        assertThat(screen.log().evaluate("log => log.scrollWidth <= log.clientWidth"))
                .isEqualTo(true);
    }
}
