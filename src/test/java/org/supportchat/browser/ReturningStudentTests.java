package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** A student who went away, or has two pages open, is in the same chat. */
@BrowserTest
class ReturningStudentTests {

    @Test
    void newPageOffersTheOpenChatAndShowsItsMessages(People people) {
        var sam = people.student();
        sam.asks("Sam Sample", "My loop never ends");
        sam.writes("It prints the same line for ever");
        sam.sees("It prints the same line for ever");

        var again = sam.inNewTab();
        sam.screen().page().close();
        again.screen().opens("/");
        assertThat(again.screen().textbox("Your question")).hasCount(0);
        again.screen().link("Return to your chat").click();

        again.screen().isAt("/chat");
        assertThat(again.chat().bodies())
                .hasText(new String[] {"My loop never ends", "It prints the same line for ever"});
        again.writes("Here again");
        again.sees("Here again");
    }

    @Test
    void secondTabShowsLiveWhatTheFirstWrites(People people) {
        var sam = people.student();
        sam.asks("Sam Sample", "My loop never ends");
        var second = sam.inNewTab();
        second.screen().opens("/chat");
        second.sees("My loop never ends");
        second.screen().mark();

        sam.writes("From the first");
        second.sees("From the first");
        second.writes("From the second");
        sam.sees("From the second");
        second.screen().wasNotReloaded();
    }

    @Test
    void formThatWasOpenAlreadyStartsNoSecondChat(People people) {
        var sam = people.student();
        sam.screen().opens("/");
        sam.fillsIn("Sam Sample", "Another question of mine");
        sam.screen()
                .withStudentCookie(
                        people.server().url(),
                        people.start("Sam Sample", "My loop never ends").value());

        sam.screen().button("Start chat").click();

        assertThat(sam.screen().textbox("Your question")).hasValue("Another question of mine");
        sam.screen().link("Return to your chat").click();
        sam.sees("My loop never ends");
    }

    @Test
    void studentWhoLeftMayGoBackOrAskSomethingNew(People people) {
        var sam = people.student();
        sam.asks("Sam Sample", "My loop never ends");
        sam.leaves();

        sam.screen().opens("/");

        assertThat(sam.screen().textbox("Your question")).isVisible();
        sam.screen().link("Return to your chat").click();
        sam.returns();
        sam.sees("My loop never ends");
    }
}
