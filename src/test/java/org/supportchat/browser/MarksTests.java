package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** A writer sees how far a message got: stored, on the page of the other side, seen there. */
@BrowserTest
class MarksTests {

    /** What a browser does when another tab, or another program, is in front. */
    private static final String PUT_OUT_OF_SIGHT = """
            hidden => {
              Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => hidden ? 'hidden' : 'visible' });
              document.dispatchEvent(new Event('visibilitychange'));
            }""";

    @Test
    void messageIsSentUntilSomebodyJoinsAndThenRead(People people) {
        var sam = people.studentWith(people.start("Sam Sample", "My loop never ends"));
        var kim = people.signedIn("Kim", "Example");
        sam.screen().opens("/chat");
        sam.writes("It prints the same line for ever");
        assertThat(sam.chat().mark("It prints the same line")).hasText("Sent");
        kim.opens("Waiting", "Sam Sample");
        kim.sees("It prints the same line for ever");
        assertThat(sam.chat().mark("It prints the same line")).hasText("Sent");

        kim.joinsOpened();

        assertThat(sam.chat().mark("It prints the same line")).hasText("Read");
    }

    @Test
    void messageIsDeliveredToAPageOutOfSightAndReadInSight(People people) {
        var sam = people.studentWith(people.start("Sam Sample", "My loop never ends"));
        var kim = people.signedIn("Kim", "Example");
        sam.screen().opens("/chat");
        kim.joins("Sam Sample");
        kim.writes("First answer");
        assertThat(kim.chat().mark("First answer")).hasText("Read");
        sam.screen().page().evaluate(PUT_OUT_OF_SIGHT, true);

        kim.writes("Second answer");

        assertThat(kim.chat().mark("Second answer")).hasText("Delivered");
        assertThat(kim.chat().mark("First answer")).hasText("Read");
        sam.screen().page().evaluate(PUT_OUT_OF_SIGHT, false);
        assertThat(kim.chat().mark("Second answer")).hasText("Read");
        assertThat(kim.chat().mark("First answer")).isHidden();
    }

    @Test
    void messageBelowWhatIsInSightIsNotRead(People people) {
        var token = people.start("Sam Sample", "My loop never ends");
        var sam = people.studentWith(token);
        var kim = people.signedIn("Kim", "Example");
        sam.screen().opens("/chat");
        kim.joins("Sam Sample");
        sam.writes("one\n".repeat(60));
        kim.sees("one");
        sam.screen().log().evaluate("log => { log.scrollTop = 0; }");

        kim.writes("An answer below");

        assertThat(kim.chat().mark("An answer below")).hasText("Delivered");
        sam.screen().log().evaluate("log => { log.scrollTop = log.scrollHeight; }");
        assertThat(kim.chat().mark("An answer below")).hasText("Read");
    }

    @Test
    void marksAreThereAgainAfterAReload(People people) {
        var sam = people.studentWith(people.start("Sam Sample", "My loop never ends"));
        var kim = people.signedIn("Kim", "Example");
        sam.screen().opens("/chat");
        kim.joins("Sam Sample");
        kim.writes("An answer");
        assertThat(kim.chat().mark("An answer")).hasText("Read");

        kim.screen().page().reload();

        assertThat(kim.chat().mark("An answer")).hasText("Read");
    }
}
