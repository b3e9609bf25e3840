package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Who is typing is seen by all others in the chat, for as long as it is true. */
@BrowserTest
class TypingTests {

    @Test
    void othersSeeWhoIsTypingUntilTheMessageArrives(People people) {
        var sam = people.studentWith(people.start("Sam {1} \u202Eelpmas", "My loop never ends"));
        var alex = people.signedIn("Alex", "Example");
        var kim = people.signedIn("Kim", "Example");
        kim.screen().clock().install();
        sam.screen().opens("/chat");
        var samsOther = sam.inNewTab();
        samsOther.screen().opens("/chat");
        sam.screen().page().bringToFront();
        alex.joins("Sam {1}");
        kim.opens("All active", "Sam {1}");
        kim.chat().tells("Alex Example joined");
        sam.chat().tells("Alex Example joined");
        samsOther.chat().tells("Alex Example joined");
        var height = kim.screen().log().evaluate("log => log.clientHeight");

        alex.chat().composer().pressSequentially("Wh");

        assertThat(sam.chat().typing()).hasText("Alex Example is typing");
        assertThat(samsOther.chat().typing()).hasText("Alex Example is typing");
        assertThat(kim.chat().typing()).hasText("Alex Example is typing");
        sam.chat().composer().pressSequentially("No");
        alex.chat().composer().pressSequentially("y");
        assertThat(alex.chat().typing()).hasText("Sam {1} \u202Eelpmas is typing");
        assertThat(kim.chat().typing()).hasText("Alex Example and Sam {1} \u202Eelpmas are typing");
        assertThat(kim.chat().typing().locator("bdi")).hasCount(2);
        assertThat(samsOther.chat().typing()).not().containsText("Sam");
        Assertions.assertThat(kim.screen().log().evaluate("log => log.clientHeight"))
                .isEqualTo(height);

        sam.screen().button("Send").click();

        assertThat(kim.chat().typing()).hasText("Alex Example is typing");
        assertThat(alex.chat().typing()).isEmpty();
        kim.screen().clock().fastForward(6_500);
        assertThat(kim.chat().typing()).isEmpty();
    }
}
