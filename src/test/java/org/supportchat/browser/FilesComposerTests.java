package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.supportchat.browser.FileDesk.file;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Files are chosen, dropped or pasted, uploaded while somebody goes on writing, and sent with the message or not at all. */
@BrowserTest
class FilesComposerTests {

    private static final Path PICTURE = Path.of("src/docs/dashboard.png");

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
    void chosenFilesGoWithTheMessage(People people) throws Exception {
        opens(people);
        sam.chat().composer().fill("Both of them");
        desk.chooses(file("notes.pdf", 1_500), new FilePayload("shot.png", "image/png", Files.readAllBytes(PICTURE)));

        assertThat(desk.row("notes.pdf")).containsText("1.5 kB");
        assertThat(desk.row("notes.pdf")).containsText("Ready");
        assertThat(desk.row("shot.png").locator("img")).isVisible();
        assertThat(sam.chat().composer()).isFocused();
        assertThat(sam.screen().page().getByText("notes.pdf is ready")).hasCount(1);
        assertThat(desk.calls().subList(0, 1)).containsExactly("POST notes.pdf");
        sam.screen().button("Send").click();

        assertThat(desk.rows()).hasCount(0);
        sam.screen().page().waitForCondition(() -> desk.sent().equals(List.of("Both of them|2")));
        assertThat(desk.count("DELETE")).isZero();
    }

    @Test
    void messageCanBeFilesAlone(People people) {
        opens(people);
        sam.screen().button("Send").click();
        sam.screen().tellsAtField("Write something first.");
        desk.chooses(file("notes.pdf", 10));
        assertThat(desk.row("notes.pdf")).containsText("Ready");

        sam.screen().button("Send").click();

        sam.screen().page().waitForCondition(() -> desk.sent().equals(List.of("|1")));
        assertThat(sam.screen().page().locator("message-composer vaadin-text-area"))
                .not()
                .hasAttribute("invalid", "");
    }

    @Test
    void removedFileIsForgottenByTheServer(People people) {
        opens(people);
        desk.holds();
        desk.chooses(file("one.pdf", 10), file("two.pdf", 10), file("three.pdf", 10));
        sam.screen().page().waitForCondition(() -> desk.count("PUT") == 3);
        desk.letsAll();
        assertThat(desk.row("two.pdf")).containsText("Ready");
        desk.answers("DELETE ", Route::abort);

        sam.screen().button("Remove two.pdf").click();

        assertThat(desk.rows()).hasCount(2);
        assertThat(sam.screen().button("Remove three.pdf")).isFocused();
        sam.screen().page().waitForCondition(() -> desk.count("DELETE") > 0);
        desk.takesAgain("DELETE ");
        sam.screen().page().waitForCondition(() -> desk.count("DELETE") > 1);
        sam.screen().button("Remove three.pdf").click();
        sam.screen().button("Remove one.pdf").click();
        assertThat(desk.rows()).hasCount(0);
        assertThat(sam.chat().composer()).isFocused();
        assertThat(sam.screen().kept()).isEmpty();
    }

    @Test
    void limitsAreSaidWithoutTheServer(People people) {
        opens(people);
        sam.chat().composer().fill("Kept");
        desk.chooses(file("huge.zip", 6 * 1024 * 1024));
        assertThat(desk.row("huge.zip")).containsText("larger than the 5 MB");
        desk.chooses(IntStream.rangeClosed(1, 12)
                .mapToObj(number -> file("part" + number + ".txt", number))
                .toArray(FilePayload[]::new));

        assertThat(sam.screen().page().getByText("One message takes up to 10 files. Send these first; not added: 2"))
                .isVisible();
        assertThat(desk.rows()).hasCount(11);
        assertThat(desk.rows().filter(new Locator.FilterOptions().setHasText("Ready")))
                .hasCount(10);
        assertThat(desk.calls()).doesNotContain("POST huge.zip");
        assertThat(sam.chat().composer()).hasValue("Kept");
    }

    @Test
    void filesAreDroppedOnTheChat(People people) {
        opens(people);
        var target = sam.screen().page().getByText("Drop files here to attach them");
        desk.drags("dragover", "data.setData('text/plain', 'words')");
        assertThat(target).isHidden();
        desk.drags("dragover", "data.items.add(new File(['x'], 'notes.txt'))");
        assertThat(target).isVisible();
        assertThat(target).isHidden();
        desk.drags("drop", "data.items.add(new File(['x'], 'notes.txt'))");
        assertThat(desk.row("notes.txt")).containsText("Ready");

        sam.leaves();
        assertThat(sam.screen().button("Attach files")).isHidden();
        desk.drags("dragover", "data.items.add(new File(['x'], 'late.txt'))");
        assertThat(target).isHidden();
        desk.drags("drop", "data.items.add(new File(['x'], 'late.txt'))");
        sam.returns();
        assertThat(desk.rows()).hasCount(1);
    }

    @Test
    void screenshotIsPastedAndTextStaysText(People people) {
        opens(people);
        var picture = "data.items.add(new File(['x'], 'image.png', { type: 'image/png' }))";
        assertThat(desk.pastes("data.setData('text/plain', 'from Word'); " + picture))
                .isTrue();
        assertThat(desk.rows()).hasCount(0);
        assertThat(desk.pastes(picture)).isFalse();
        assertThat(desk.rows()).hasCount(1);
        assertThat(desk.rows().locator(".file-name"))
                .hasText(java.util.regex.Pattern.compile(
                        "^screenshot-\\d{4}-\\d\\d-\\d\\d-\\d\\d\\.\\d\\d\\.\\d\\d\\.png$"));
    }

    @Test
    void filesInTheComposerLookRight(People people) throws Exception {
        opens(people);
        var longName =
                "A very long name of a report that somebody wrote for the last assignment of the term ".repeat(2);
        desk.answers("PUT assignment_3_final_version.ipynb", route -> {});
        desk.refuses("POST setup.exe", 400, "Files of the kind .exe are not accepted here.");
        desk.answers("POST lost.zip", Route::abort);
        sam.chat().composer().fill("All that I have");
        desk.chooses(
                file("lost.zip", 100_000),
                new FilePayload("Bildschirmfoto.png", "image/png", Files.readAllBytes(PICTURE)),
                file(longName + ".pdf", 2_400_000),
                file("تقرير نهائي عن الواجب الأخير.docx", 512),
                file("setup.exe", 100),
                file("assignment_3_final_version.ipynb", 48_000),
                file("main.c", 900),
                file("Readme", 12),
                file("a.md", 3));
        assertThat(desk.row("setup.exe")).containsText("not accepted");
        sam.screen().button("Send").click();
        assertThat(sam.screen().button("Try again: lost.zip")).isVisible();
        new Inspection().see(sam.screen(), "files-composer").foundNothing();
    }

    @Test
    void toolsOfATechnicianHaveRoomOnAPhone(People people) {
        people.start("Sam Sample", "My loop never ends");
        var kim = people.signedIn("Kim", "Example");
        kim.joins("Sam Sample");
        desk = new FileDesk(kim.screen());
        desk.chooses(file("notes.pdf", 2_000));
        assertThat(desk.row("notes.pdf")).containsText("Ready");
        kim.screen().page().setViewportSize(390, 844);
        var attach = kim.screen().button("Attach files").boundingBox();
        assertThat(kim.screen().button("Quick responses").boundingBox().y).isEqualTo(attach.y);
        assertThat(kim.screen().button("Emoji").boundingBox().y).isEqualTo(attach.y);
        assertThat(Math.min(attach.width, attach.height)).isGreaterThanOrEqualTo(44);
        new Inspection().see(kim.screen(), "files-technician").foundNothing();

        kim.screen().button("Staff note").click();
        assertThat(kim.screen().button("Attach files")).isHidden();
        desk.drags("dragover", "data.items.add(new File(['x'], 'late.txt'))");
        assertThat(kim.screen().page().getByText("Drop files here to attach them"))
                .isHidden();
    }
}
