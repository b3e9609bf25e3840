package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.jdbc.Sql;

/** The staff keep their quick responses by the screen, and as files. */
@BrowserTest
@Sql(statements = {"delete from chat", "delete from quick_response where owner_id is not null"})
class ResponsesTests {

    private static Screen at(Technician technician) {
        technician.screen().link("Quick responses").click();
        assertThat(technician.screen().heading("Quick responses")).isVisible();
        return technician.screen();
    }

    private static void chooses(Screen screen, String content) {
        chooses(screen, content.getBytes(StandardCharsets.UTF_8));
    }

    private static void chooses(Screen screen, byte[] content) {
        screen.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("responses.csv", "text/csv", content));
    }

    private static Locator outcome(Screen screen) {
        return screen.page().locator(".import-outcome");
    }

    /** What the list of this name shows. */
    private static Locator titles(Screen screen, String list) {
        return screen.named(AriaRole.REGION, list).locator("vaadin-grid-cell-content:visible .response-title");
    }

    @Test
    void importSaysWhatItWillDoAndEachProblemWithItsLine(People people) {
        var screen = at(people.signedIn("Kim", "Example"));
        assertThat(screen.page().getByText("You have no responses of your own yet."))
                .isVisible();
        screen.button("Import CSV, Personal").click();
        chooses(screen, "title;text\r\nHello;Hi");
        assertThat(outcome(screen)).containsText("must name the three columns");
        assertThat(screen.button("Import")).isDisabled();

        chooses(screen, "\uFEFFtitle;shortcut;text\r\nHello;hello;\"Hi;\r\n=1+1\"\r\nBad;two words;x\r\nShort;one\r\n");
        assertThat(outcome(screen)).containsText("1 new");
        assertThat(outcome(screen)).containsText("2 rows are left out:");
        assertThat(outcome(screen)).containsText("Line 4, Shortcut: Use one word of letters, digits and hyphens.");
        assertThat(outcome(screen)).containsText("Line 5: 2 values instead of 3.");
        screen.button("Import 1 response").click();

        assertThat(screen.page().getByText("1 response was imported.")).isVisible();
        assertThat(titles(screen, "Personal")).hasText(new String[] {"Hello"});
    }

    @Test
    void fileThatIsNoneOfOursIsRefusedInWords(People people) {
        var screen = at(people.managing("Mo", "Example"));
        screen.button("Import CSV, Shared").click();
        chooses(screen, "title,shortcut,text\n\"Hi,hi,Hello");
        assertThat(outcome(screen)).containsText("The row that begins in line 2 has a quotation mark");
        chooses(screen, "title,shortcut,text\nQué,que,¿Qué?".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(outcome(screen)).containsText("The characters of this file cannot be read.");
        var rows =
                IntStream.range(0, 10_000).mapToObj(row -> "T,s" + row + ",x").collect(Collectors.joining("\n"));
        chooses(screen, "title,shortcut,text\n" + rows);
        assertThat(outcome(screen)).containsText("more than 200 rows");
        chooses(screen, new byte[300 * 1024]);
        assertThat(outcome(screen)).containsText("At most 256 KB fit.");
        // The limit of the browser is not the one that counts.
        screen.page().locator("vaadin-upload").evaluate("upload => { upload.maxFileSize = Infinity; }");
        chooses(screen, "x".repeat(1024 * 1024));
        assertThat(outcome(screen)).containsText("At most 256 KB fit.");
    }

    @Test
    void exportedFileIsTheListAndComesBackUnchanged(People people) throws IOException {
        var screen = at(people.managing("Mo", "Example"));
        var download = screen.page()
                .waitForDownload(() -> screen.link("Export CSV, Shared").click());
        assertThat(download.suggestedFilename()).isEqualTo("quick-responses-shared.csv");
        var file = Files.readAllBytes(download.path());
        assertThat(new String(file, StandardCharsets.UTF_8))
                .startsWith("\uFEFF\"title\",\"shortcut\",\"text\"\r\n")
                .contains("\"Greeting\",\"greeting\",\"Hi {student}, I’m {technician}.");
        screen.button("Import CSV, Shared").click();
        chooses(screen, file);
        assertThat(outcome(screen)).containsText("5 unchanged");
        assertThat(outcome(screen)).containsText("There is nothing to import.");
        assertThat(screen.button("Import")).isDisabled();
    }

    @Test
    void searchFindsWhileItIsTyped(People people) {
        var screen = at(people.signedIn("Kim", "Example"));
        screen.textbox("Search").pressSequentially("resol");
        assertThat(titles(screen, "Shared")).hasText(new String[] {"Resolution check"});
        assertThat(screen.page().getByText("1 of 5 found")).isVisible();
    }

    @Test
    void screenCanBeUsedByEverybody(People people) {
        var kim = people.signedIn("Kim", "Example");
        var screen = at(kim);
        var inspection = new Inspection();
        assertThat(titles(screen, "Shared")).hasCount(5);
        inspection.see(screen, "responses-technician");

        screen.button("New personal response").click();
        screen.textbox("Title").fill("T".repeat(80));
        screen.textbox("Shortcut").fill("s".repeat(30));
        screen.textbox("Text").fill("x".repeat(4_000));
        inspection.seeDialog(screen, "responses-dialog");
        screen.button("Save").click();
        assertThat(titles(screen, "Personal")).hasCount(1);
        inspection.see(screen, "responses-long");

        var mo = at(people.managing("Mo", "Example"));
        assertThat(titles(mo, "Shared")).hasCount(5);
        inspection.see(mo, "responses-manager").foundNothing();
    }

    @Test
    void screenSpeaksSpanish(People people) {
        var screen = at(people.signedIn("Kim", "Example"));
        screen.button("Español").click();
        assertThat(screen.heading("Respuestas rápidas")).isVisible();
        assertThat(screen.named(AriaRole.REGION, "Compartidas")).isVisible();
        assertThat(screen.button("Leer Greeting")).isVisible();
    }
}
