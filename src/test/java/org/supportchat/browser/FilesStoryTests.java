package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.supportchat.chat.FileDoors;

/** Files go from one side of a chat to the other and back, through the real server, on disk and in the database. */
@BrowserTest
class FilesStoryTests {

    private static final Path PICTURE = Path.of("src/docs/dashboard.png");

    private static final String LOOP = "while True:\n    print('<b>x</b>')\n";
    private static final FilePayload SCRIPT =
            new FilePayload("loop.py", "text/x-python", LOOP.getBytes(StandardCharsets.UTF_8));

    @Autowired
    private FileDoors doors;

    @Autowired
    private JdbcTemplate database;

    private static FilePayload picture() {
        try {
            return new FilePayload("screen.png", "image/png", Files.readAllBytes(PICTURE));
        } catch (IOException fault) {
            throw new AssertionError(fault);
        }
    }

    private static void chooses(Screen screen, FilePayload... files) {
        screen.page()
                .waitForFileChooser(() -> screen.button("Attach files").click())
                .setFiles(files);
    }

    private static Locator row(Screen screen, String name) {
        return screen.list("Files to send")
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText(name));
    }

    private long filesOf(UUID chatId) {
        return database.queryForObject("select count(*) from stored_file where shelf = ?", Long.class, chatId);
    }

    @Test
    void fileOfALongNameIsSentUnderAShorterOne(People people) {
        var sam = people.studentWith(people.start("Sam Files", "My loop never ends"));
        sam.screen().opens("/chat");
        sam.chat().hasComposer();
        chooses(
                sam.screen(),
                new FilePayload("n".repeat(240) + ".py", "text/x-python", LOOP.getBytes(StandardCharsets.UTF_8)));
        assertThat(row(sam.screen(), "nnn")).containsText("Ready");
        sam.writes("Its name says it all");
        sam.sees("Its name says it all");
        Pictures.keep(sam.screen().page(), "file-long-name");
        var kept = "n".repeat(197) + ".py";
        var download = sam.screen()
                .page()
                .waitForDownload(() -> sam.screen().link("Download " + kept).click());
        assertThat(download.suggestedFilename()).isEqualTo(kept);
    }

    @Test
    void bothSidesSendAndSeeFiles(People people) throws IOException {
        var token = people.start("Sam Files", "My loop never ends");
        var sam = people.studentWith(token);
        sam.screen().opens("/chat");
        sam.chat().hasComposer();
        chooses(sam.screen(), SCRIPT, picture());
        assertThat(row(sam.screen(), "screen.png")).containsText("Ready");
        sam.writes("It prints for ever");
        sam.sees("It prints for ever");

        var kim = people.signedIn("Kim", "Files");
        kim.joins("Sam Files");
        var thumbnail = kim.screen().log().getByRole(AriaRole.IMG).first();
        assertThat(thumbnail).hasJSProperty("complete", true);
        assertThat((Boolean) thumbnail.evaluate("image => image.naturalWidth > 0"))
                .isTrue();
        kim.screen().button("Show loop.py").click();
        assertThat(kim.screen().log().getByText("print('<b>x</b>')")).isVisible();
        kim.screen().button("View screen.png").click();
        var large = kim.screen().named(AriaRole.DIALOG, "screen.png").getByRole(AriaRole.IMG);
        assertThat(large).isVisible();
        kim.screen().page().keyboard().press("Escape");
        var download = kim.screen()
                .page()
                .waitForDownload(() -> kim.screen().link("Download loop.py").click());
        assertThat(download.suggestedFilename()).isEqualTo("loop.py");
        assertThat(Files.readString(download.path())).isEqualTo(LOOP);

        chooses(kim.screen(), new FilePayload("fixed.py", "text/x-python", "pass\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(row(kim.screen(), "fixed.py")).containsText("Ready");
        kim.screen().button("Send").click();
        assertThat(sam.screen().link("Download fixed.py")).isVisible();
        var answer = sam.screen()
                .page()
                .waitForDownload(() -> sam.screen().link("Download fixed.py").click());
        assertThat(Files.readString(answer.path())).isEqualTo("pass\n");
        hasAllInTheTranscript(sam.screen());
    }

    private static void hasAllInTheTranscript(Screen screen) throws IOException {
        var zip = screen.page()
                .waitForDownload(() -> screen.button("Download as Markdown").click());
        var names = new ArrayList<String>();
        var markdown = "";
        try (var entries = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(zip.path())))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                names.add(entry.getName());
                markdown += entry.getName().endsWith(".md")
                        ? new String(entries.readAllBytes(), StandardCharsets.UTF_8)
                        : "";
            }
        }
        assertThat(names).contains("files/1-loop.py", "files/2-screen.png", "files/3-fixed.py");
        assertThat(markdown).contains("[loop\\.py](files/1-loop.py)");
    }

    @Test
    void aDisguisedFileIsRefusedInWordsAndTheRestIsKept(People people) {
        var token = people.start("Sam Careless", "My loop never ends");
        var sam = people.studentWith(token);
        sam.screen().opens("/chat");
        sam.chat().hasComposer();
        sam.chat().composer().fill("Both, please");
        var page = "<!doctype html><html><body>hello</body></html>".getBytes(StandardCharsets.UTF_8);
        chooses(sam.screen(), SCRIPT, new FilePayload("trick.png", "image/png", page));
        assertThat(row(sam.screen(), "trick.png")).containsText("This is an HTML page, not a PNG picture.");
        assertThat(row(sam.screen(), "loop.py")).containsText("Ready");
        sam.screen().button("Send").click();
        assertThat(sam.screen().link("Download loop.py")).isVisible();
        assertThat(sam.screen().log().getByText("trick.png")).hasCount(0);
        assertThat(filesOf(people.chatOf(token))).isEqualTo(1);
    }

    @Test
    void whatIsRemovedIsGoneOnTheServerAndIsNotSent(People people) {
        var token = people.start("Sam Removes", "My loop never ends");
        var sam = people.studentWith(token);
        sam.screen().opens("/chat");
        sam.chat().hasComposer();
        chooses(sam.screen(), SCRIPT, picture());
        assertThat(row(sam.screen(), "screen.png")).containsText("Ready");
        assertThat(filesOf(people.chatOf(token))).isEqualTo(2);
        sam.screen().button("Remove screen.png").click();
        await().untilAsserted(() -> assertThat(filesOf(people.chatOf(token))).isEqualTo(1));
        sam.writes("The loop alone");
        sam.sees("The loop alone");
        assertThat(sam.screen().link("Download loop.py")).isVisible();
        assertThat(sam.screen().log().getByRole(AriaRole.IMG)).hasCount(0);
    }

    @Test
    void aLineThatIsLostOnTheWayCostsNothing(People people) {
        var token = people.start("Sam Tunnel", "My loop never ends");
        var sam = people.studentWith(token);
        var cut = new AtomicInteger();
        sam.screen().page().route("**/files/*?name=*", route -> {
            if (route.request().method().equals("PUT") && cut.incrementAndGet() <= 2) {
                route.abort("connectionreset");
            } else {
                route.resume();
            }
        });
        sam.screen().opens("/chat");
        sam.chat().hasComposer();
        sam.chat().composer().fill("With the loop");
        chooses(sam.screen(), SCRIPT);
        sam.screen().button("Send").click();
        assertThat(sam.screen().link("Download loop.py")).isVisible();
        assertThat(people.stored(token)).containsExactly("My loop never ends", "With the loop");
        assertThat(filesOf(people.chatOf(token))).isEqualTo(1);
        assertThat(cut.get()).isEqualTo(3);
    }

    @Test
    void whatIsReadyOutlivesAReload(People people) {
        var token = people.start("Sam Reloads", "My loop never ends");
        var sam = people.studentWith(token);
        sam.screen().opens("/chat");
        sam.chat().hasComposer();
        sam.chat().composer().fill("Kept");
        chooses(sam.screen(), SCRIPT);
        assertThat(row(sam.screen(), "loop.py")).containsText("Ready");
        sam.screen().page().reload();
        assertThat(row(sam.screen(), "loop.py")).containsText("Ready");
        assertThat(sam.chat().composer()).hasValue("Kept");
        sam.screen().button("Send").click();
        assertThat(sam.screen().link("Download loop.py")).isVisible();
    }
}
