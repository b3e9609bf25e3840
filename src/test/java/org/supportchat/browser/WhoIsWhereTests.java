package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** Technicians see of each other who looks at a chat, who is in it and who types, before two answer the same. */
@BrowserTest
class WhoIsWhereTests {

    @Test
    void rowSaysWhoLooksAndWhoTypes(People people) {
        var alex = people.signedIn("Alex", "Example");
        var ben = people.signedIn("Ben", "Example");
        people.start("Sam Seen", "Why does my loop never end?");
        ben.opens("Waiting", "Sam Seen");
        assertThat(alex.row("Waiting", "Sam Seen")).containsText("Looking: Ben Example");
        assertThat(ben.row("Waiting", "Sam Seen")).not().containsText("Looking");

        ben.joinsOpened();
        assertThat(alex.row("All active", "Sam Seen")).containsText("Ben Example");
        assertThat(alex.row("All active", "Sam Seen")).not().containsText("Looking");
        ben.chat().composer().pressSequentially("I think that");
        assertThat(alex.row("All active", "Sam Seen")).containsText("Ben Example is typing");
        ben.screen().button("Send").click();
        assertThat(alex.row("All active", "Sam Seen")).not().containsText("is typing");
    }

    @Test
    void rowSaysWhoHasNoAnswerYet(People people) {
        var alex = people.signedIn("Alex", "Example");
        var sam = people.student();
        sam.asks("Sam Unanswered", "Why does my loop never end?");
        alex.joins("Sam Unanswered");
        assertThat(alex.row("My chats", "Sam Unanswered")).containsText("No answer for");
        alex.writes("Which loop?");
        assertThat(alex.row("My chats", "Sam Unanswered")).not().containsText("No answer for");
        sam.writes("The first one.");
        assertThat(alex.row("My chats", "Sam Unanswered")).containsText("No answer for");
    }

    @Test
    void openedChatSaysWhoLooksAndWhoTypes(People people) {
        var alex = people.signedIn("Alex", "Example");
        var ben = people.signedIn("Ben", "Example");
        var sam = people.student();
        sam.asks("Sam Seen", "Why does my loop never end?");
        alex.joins("Sam Seen");
        var details = alex.screen().page().locator("chat-details");
        assertThat(details).containsText("Looking at it nowNobody");
        ben.opens("All active", "Sam Seen");
        assertThat(details).containsText("Looking at it nowBen Example");

        ben.joinsOpened();
        assertThat(details).containsText("HelpingAlex Example, Ben Example");
        ben.chat().composer().pressSequentially("I think that");
        assertThat(alex.chat().typing()).hasText("Ben Example is typing");

        ben.screen().link("Dashboard").click();
        assertThat(details).containsText("Looking at it nowNobody");
        sam.chat().composer().pressSequentially("It prints nothing");
        assertThat(alex.row("My chats", "Sam Seen")).containsText("Sam Seen is typing");
    }
}
