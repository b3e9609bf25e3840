package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** What a student can do when a chat is over, and what the technicians see of it. */
@BrowserTest
class EndingTests {

    private static final String CODE = "x = 1\n```python\nwhile x:\n\tprint(\"*\")\n```\nWhy? <b>";

    /** Lists keep rows to use them again, out of sight. */
    private static final Locator.FilterOptions VISIBLE = new Locator.FilterOptions().setVisible(true);

    @Test
    void stillStuckLeadsBackToTheLineAndSolvedToAThankYou(People people) {
        var alex = people.signedIn("Alex", "Example");
        var sam = people.student();
        sam.asks("Sam Sample", "My loop never ends");
        alex.joins("Sam Sample");
        alex.closes();

        sam.screen().textbox("Anything to add? (optional)").fill("It still prints for ever");
        sam.screen().button("Still stuck").click();
        assertThat(sam.screen().status("Queue")).containsText("1st in line");
        alex.lists("Waiting", "Sam Sample");
        alex.sees("It still prints for ever");
        alex.chat().tells("Sam Sample is still stuck, and in line again");

        alex.joins("Sam Sample");
        alex.writes("Look at the last line");
        sam.sees("Look at the last line");
        alex.closes();
        sam.screen().button("Solved").click();
        assertThat(sam.screen().page().getByText("Thank you for telling us.")).isVisible();
        assertThat(sam.screen().button("Still stuck")).hasCount(0);
        alex.chat().tells("Sam Sample says that it is solved");
    }

    @Test
    void transcriptIsTakenAwayToTheLetter(People people) throws IOException {
        var sam = people.studentWith(people.start("Sam Sample", CODE));
        sam.screen().opens("/chat");
        var text = download(sam, "Download transcript");
        assertThat(text.suggestedFilename()).matches("chat-\\d+\\.txt");
        assertThat(content(text)).contains("Sam Sample:\n" + CODE + "\n").contains("All times are in Eastern Time.");

        var zip = download(sam, "Download as Markdown");
        try (var files = new ZipInputStream(zip.createReadStream())) {
            assertThat(files.getNextEntry().getName()).matches("chat-\\d+\\.md");
            assertThat(new String(files.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("```python\nwhile x:\n\tprint(\"*\")\n```", "Why? \\<b\\>");
        }
    }

    @Test
    void erasedChatIsGoneFromEveryPageAtOnce(People people) {
        var alex = people.signedIn("Alex", "Example");
        var token = people.start("Sam Sample", "My secret question");
        var sam = people.studentWith(token);
        sam.screen().opens("/chat");
        alex.joins("Sam Sample");
        var second = sam.inNewTab();
        second.screen().opens("/chat");
        second.sees("My secret question");
        sam.chat().composer().fill("Something unsent");

        sam.screen().button("Erase my chat").click();
        sam.screen().answers("Erase this chat?", "Erase");

        assertThat(sam.screen().page().getByText("was erased")).isVisible();
        assertThat(sam.screen().page().getByText("3 lines of it were deleted")).isVisible();
        assertThat(sam.screen().kept()).isEmpty();
        assertThat(alex.screen().page().getByText("The student erased this chat."))
                .isVisible();
        alex.doesNotList("My chats", "Sam Sample");
        for (var page : people.pages().all()) {
            assertThat(page.getByText("My secret question").filter(VISIBLE)).hasCount(0);
            assertThat(page.getByText("Sam Sample").filter(VISIBLE)).hasCount(0);
        }
        sam.screen().opens("/");
        assertThat(sam.screen().textbox("Your question")).isVisible();
    }

    private static Download download(Student student, String button) {
        return student.screen().page().waitForDownload(student.screen().button(button)::click);
    }

    private static String content(Download download) throws IOException {
        try (var stream = download.createReadStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
