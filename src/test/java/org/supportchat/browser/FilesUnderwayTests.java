package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.supportchat.browser.FileDesk.file;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Files are on their way to the server while somebody goes on writing, and it does not matter what happens meanwhile. */
@BrowserTest
class FilesUnderwayTests {

    private Student sam;
    private FileDesk desk;

    private void opens(People people) {
        sam = people.studentWith(people.start("Sam Sample", "My loop never ends"));
        desk = new FileDesk(sam.screen());
        sam.screen().opens("/chat");
        sam.chat().hasComposer();
        desk.listens();
    }

    @Test
    void threeAreOnTheirWayAndTheOthersFollowInOrder(People people) {
        opens(people);
        desk.holds();
        desk.chooses(IntStream.rangeClosed(1, 5)
                .mapToObj(number -> file("part" + number + ".txt", number))
                .toArray(FilePayload[]::new));

        sam.screen().page().waitForCondition(() -> desk.count("PUT") == 3);
        assertThat(desk.row("part4.txt")).containsText("Waiting");
        assertThat(desk.count("POST")).isEqualTo(3);
        desk.lets(1);
        sam.screen().page().waitForCondition(() -> desk.count("PUT") == 4);
        assertThat(desk.calls()).contains("PUT part4.txt").doesNotContain("PUT part5.txt");
        desk.letsAll();
        assertThat(desk.rows().filter(new Locator.FilterOptions().setHasText("Ready")))
                .hasCount(5);
    }

    @Test
    void messageWaitsForItsFilesAndIsSentAsItIsThen(People people) {
        opens(people);
        desk.holds();
        desk.chooses(file("notes.pdf", 10));
        sam.chat().composer().fill("Look at");
        sam.screen().button("Send").click();
        assertThat(sam.screen().page().getByText("Sends as soon as the files are uploaded"))
                .isVisible();
        assertThat(sam.chat().composer()).hasValue("Look at");
        sam.screen().button("Cancel").click();
        assertThat(sam.screen().page().getByText("Sends as soon as the files are uploaded"))
                .isHidden();
        sam.screen().button("Send").click();
        sam.chat().composer().fill("Look at page 3");
        assertThat(desk.sent()).isEmpty();

        desk.letsAll();

        sam.sees("Look at page 3");
        assertThat(sam.chat().composer()).hasValue("");
        assertThat(desk.sent()).isEqualTo(List.of("Look at page 3|1"));
    }

    @Test
    void refusedFileSaysWhyAndTheMessageStays(People people) {
        opens(people);
        desk.holds();
        desk.refuses("PUT virus.zip", 400, "A virus was found in this file.");
        sam.chat().composer().fill("See these");
        desk.chooses(file("notes.pdf", 10), file("virus.zip", 10));
        assertThat(desk.row("virus.zip")).containsText("A virus was found in this file.");
        assertThat(sam.screen().page().getByText("virus.zip was refused: A virus was found in this file."))
                .hasCount(1);
        sam.screen().button("Send").click();
        desk.refuses("PUT late.zip", 400, "This is no archive.");
        desk.chooses(file("late.zip", 10));

        sam.screen().tellsAtField("Not sent yet: a file was refused");
        desk.letsAll();
        assertThat(desk.row("notes.pdf")).containsText("Ready");
        assertThat(sam.chat().composer()).hasValue("See these");
        assertThat(desk.sent()).isEmpty();
        sam.screen().button("Send").click();
        sam.sees("See these");
        assertThat(desk.sent()).isEqualTo(List.of("See these|1"));
        assertThat(desk.rows()).hasCount(0);
    }

    @Test
    void lostLineIsTriedAgain(People people) {
        opens(people);
        desk.answers("PUT notes.pdf", Route::abort);
        desk.answers("POST other.pdf", Route::abort);
        desk.chooses(file("notes.pdf", 10), file("other.pdf", 10));
        assertThat(desk.row("notes.pdf")).containsText("Not uploaded yet");
        desk.takesAgain("PUT notes.pdf");
        assertThat(desk.row("notes.pdf")).containsText("Ready");
        sam.screen()
                .page()
                .waitForCondition(() ->
                        desk.calls().stream().filter("POST other.pdf"::equals).count() >= 3);
        desk.takesAgain("POST other.pdf");

        sam.screen().button("Try again: other.pdf").click();

        assertThat(desk.row("other.pdf")).containsText("Ready");
        assertThat(desk.row("other.pdf").getByRole(AriaRole.BUTTON)).hasCount(1);
        assertThat(sam.screen().button("Remove other.pdf")).isFocused();
    }

    @Test
    void whatIsReadyOutlivesThePageAndIsTheSameInEveryTab(People people) {
        opens(people);
        desk.holds();
        desk.answers("PUT late.pdf", route -> {});
        desk.chooses(file("notes.pdf", 10), file("more.pdf", 10), file("late.pdf", 10));
        desk.lets(2);
        assertThat(desk.row("more.pdf")).containsText("Ready");
        sam.screen().page().reload();
        assertThat(desk.row("notes.pdf")).containsText("Ready");
        assertThat(desk.row("late.pdf")).containsText("Attach it again.");
        var other = sam.inNewTab();
        var otherDesk = new FileDesk(other.screen());
        other.screen().opens("/chat");
        assertThat(otherDesk.rows()).hasCount(2);

        sam.screen().button("Remove more.pdf").click();
        assertThat(otherDesk.rows()).hasCount(1);
        otherDesk.chooses(file("third.pdf", 10));
        assertThat(desk.row("third.pdf")).containsText("Ready");
        other.writes("From the other tab");
        sam.sees("From the other tab");

        assertThat(desk.row("notes.pdf")).hasCount(0);
        assertThat(desk.row("third.pdf")).hasCount(0);
        assertThat(desk.row("late.pdf")).hasCount(1);
    }

    @Test
    void uploadsGoOnAndHeldTextStaysWhileTheChatIsLeft(People people) {
        people.start("Sam Sample", "My loop never ends");
        var kim = people.signedIn("Kim", "Example");
        kim.joins("Sam Sample");
        desk = new FileDesk(kim.screen()).holds();
        desk.chooses(file("notes.pdf", 10), file("late.pdf", 10));
        kim.chat().composer().fill("Look at");
        kim.screen().button("Send").click();
        var holding = kim.screen().page().getByText("Sends as soon as the files are uploaded");
        assertThat(holding).isVisible();

        kim.screen().link("Profile: " + kim.name()).click();
        assertThat(kim.screen().button("Send")).isHidden();
        desk.lets(1);
        kim.screen().link("Dashboard").click();
        kim.opens("My chats", "Sam Sample");
        var ready = desk.rows().filter(new Locator.FilterOptions().setHasText("Ready"));
        assertThat(desk.rows()).hasCount(2);
        assertThat(ready).hasCount(1);
        desk.letsAll();

        assertThat(ready).hasCount(2);
        assertThat(holding).isHidden();
        assertThat(kim.chat().composer()).hasValue("Look at");
        desk.listens();
        kim.screen().button("Send").click();
        kim.screen().page().waitForCondition(() -> desk.sent().equals(List.of("Look at|2")));
        assertThat(kim.screen().page().locator(".message").filter(new Locator.FilterOptions().setHasText("Look at")))
                .hasCount(1);
        assertThat(desk.count("PUT")).isEqualTo(2);
    }

    @Test
    void tabsKeepTheirFilesBesideEachOther(People people) {
        opens(people);
        var other = sam.inNewTab();
        var otherDesk = new FileDesk(other.screen());
        other.screen().opens("/chat");
        other.chat().hasComposer();
        desk.chooses(file("one.pdf", 10));
        otherDesk.chooses(file("two.pdf", 10));
        assertThat(desk.rows()).hasCount(2);
        assertThat(otherDesk.rows()).hasCount(2);
        assertThat(sam.screen().kept().stream().filter(name -> name.toString().startsWith("support-chat/files/")))
                .hasSize(2);

        sam.screen().page().evaluate("""
                () => {
                  const [name] = Object.keys(localStorage).filter((one) => one.startsWith('support-chat/files/'));
                  const [, place, id] = name.match(/files\\/(.*)\\/(.*)/);
                  const gone = [{ id: '0'.repeat(32), name: 'gone.pdf', size: 1 }, { id, name: 'copied.pdf', size: 1 }];
                  sessionStorage.setItem(`support-chat/files-underway/${place}`, JSON.stringify(gone));
                }""");
        sam.screen().page().reload();
        assertThat(desk.rows()).hasCount(3);
        sam.screen().button("Remove gone.pdf").click();
        assertThat(desk.rows()).hasCount(2);
        assertThat(desk.count("DELETE")).isZero();
    }
}
