package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Files of messages: pictures small, texts by their first lines, everything else as a card, and all to be downloaded. */
@BrowserTest
class FilesDrawingTests {

    private static final Path PICTURE = Path.of("src/docs/dashboard.png");

    private static Map<String, Object> file(String id, String name, int size, String group, String type) {
        return Map.of("id", id.repeat(32), "name", name, "size", size, "group", group, "type", type);
    }

    private static Map<String, Object> picture(String id, String name, int width, int height) {
        return Map.of(
                "id",
                id.repeat(32),
                "name",
                name,
                "size",
                240_000,
                "group",
                "PICTURE",
                "type",
                "Picture",
                "picture",
                Map.of("width", width, "height", height));
    }

    private static Student student(People people) {
        var sam = people.studentWith(people.start("Sam Sample", "My loop never ends"));
        var page = sam.screen().page();
        page.route("**/files/*/thumbnail", route -> route.fulfill(new Route.FulfillOptions().setPath(PICTURE)));
        sam.screen().opens("/chat");
        sam.chat().hasComposer();
        return sam;
    }

    private static void shows(Student sam, int seq, boolean isMine, String text, List<?> files) {
        var parts = text.isEmpty() ? List.of() : List.of(Map.of("source", text, "link", false));
        var item = Map.of(
                "seq", seq,
                "mine", isMine,
                "author", isMine ? "You" : "Kim Example",
                "at", "2026-11-27T14:30:05Z",
                "parts", parts,
                "files", files);
        sam.screen().log().evaluate("(log, item) => log.addNewer([item])", item);
    }

    @Test
    void picturesKeepTheirPlaceAndCardsSayWhatTheyAre(People people) {
        var sam = student(people);
        shows(sam, 101, false, "", List.of(picture("a", "loop.png", 320, 200), picture("b", "wide.png", 240, 150)));
        shows(sam, 102, true, "My notes", List.of(file("c", "notes.pdf", 1_500, "DOCUMENT", "PDF document")));

        var picture = sam.screen().named(AriaRole.IMG, "loop.png");
        assertThat(picture).hasAttribute("loading", "lazy");
        assertThat(picture).hasAttribute("width", "320");
        assertThat(picture.boundingBox().height).isEqualTo(200);
        var lone = sam.chat().message("loop.png");
        assertThat(lone.locator(".message-body")).hasCount(0);
        assertThat(lone.locator(".message-copy")).hasCount(0);
        assertThat(sam.chat().message("My notes").locator(".message-copy")).hasCount(1);
        assertThat(sam.chat().message("My notes")).containsText("PDF document · 1.5 kB");
        var link = sam.screen().link("Download notes.pdf");
        assertThat(link).hasAttribute("download", "");
        assertThat((String) link.evaluate("one => new URL(one.href).pathname"))
                .matches("/chat/[0-9a-f-]{36}/files/c{32}");
    }

    @Test
    void pictureThatCannotBeLoadedIsACard(People people) {
        var sam = student(people);
        sam.screen()
                .page()
                .route("**/files/*/thumbnail", route -> route.fulfill(new Route.FulfillOptions().setStatus(404)));
        shows(sam, 101, false, "", List.of(picture("a", "loop.png", 320, 200)));

        assertThat(sam.chat().message("loop.png").locator(".file-card")).containsText("Picture · 234 kB");
        assertThat(sam.screen().link("Download loop.png")).isVisible();
        assertThat(sam.screen().named(AriaRole.IMG, "loop.png")).hasCount(0);
    }

    @Test
    void pictureComesWhenTheLineIsBack(People people) {
        var sam = student(people);
        var page = sam.screen().page();
        var calls = new AtomicInteger();
        page.route("**/files/*/thumbnail", route -> {
            if (calls.incrementAndGet() > 1) {
                route.fallback();
            } else {
                route.abort();
            }
        });
        page.context().setOffline(true);
        assertThat(page.locator("connection-state")).hasAttribute("data-state", "reconnecting");
        shows(sam, 101, false, "", List.of(picture("a", "loop.png", 320, 200)));
        page.waitForCondition(() -> calls.get() == 1);
        page.context().setOffline(false);

        var picture = sam.screen().named(AriaRole.IMG, "loop.png");
        page.waitForCondition(() -> (Boolean) picture.evaluate("one => one.naturalWidth > 0"));
        sam.screen().button("View loop.png").click();
        assertThat(sam.screen().button("Close")).isVisible();
    }

    @Test
    void textShowsItsFirstLines(People people) {
        var sam = student(people);
        var isLost = new AtomicBoolean(true);
        sam.screen().page().route("**/files/*/text", route -> {
            if (isLost.get()) {
                route.abort();
                return;
            }
            route.fulfill(new Route.FulfillOptions()
                    .setHeaders(Map.of("X-More", "true", "Content-Type", "text/plain; charset=utf-8"))
                    .setBody("<b>while</b> x < 10:\n    print(x)\n"));
        });
        shows(sam, 101, false, "", List.of(file("a", "loop.py", 900, "TEXT", "Python source")));

        sam.screen().button("Show loop.py").click();
        assertThat(sam.chat().message("loop.py")).containsText("This could not be loaded.");
        isLost.set(false);
        sam.screen().button("Try again").click();

        var content = sam.screen().named(AriaRole.REGION, "Content of loop.py");
        assertThat(content).hasText("<b>while</b> x < 10:\n    print(x)\n");
        assertThat(sam.chat().message("loop.py")).containsText("First 2 lines");
        sam.screen().button("Hide loop.py").click();
        assertThat(content).isHidden();
        assertThat(sam.screen().button("Show loop.py")).hasAttribute("aria-expanded", "false");
    }

    @Test
    void messageOnItsWayShowsItsFiles(People people) {
        var sam = student(people);
        sam.screen()
                .log()
                .evaluate(
                        "log => log.showUnsent({ key: 'k', text: '', refused: 'No.', again() {}, remove() {},"
                                + " files: [{ id: 'a', name: 'notes.pdf', size: 10, group: 'DOCUMENT', type: 'PDF document' }] })");
        var unsent = sam.chat().message("notes.pdf");
        assertThat(unsent).containsText("Not sent");
        assertThat(unsent.locator(".message-body")).hasCount(0);
        assertThat(unsent.getByRole(AriaRole.LINK)).hasCount(0);
        assertThat(unsent.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Copy")))
                .hasCount(0);
    }

    @Test
    void filesInMessagesLookRight(People people) {
        var sam = student(people);
        sam.screen()
                .page()
                .route(
                        "**/files/*/text",
                        route -> route.fulfill(
                                new Route.FulfillOptions()
                                        .setContentType("text/plain; charset=utf-8")
                                        .setHeaders(Map.of("X-More", "true"))
                                        .setBody(
                                                "while x < 10:\n    print('a line that is much longer than the screen of any phone is wide', x)\n")));
        var longName =
                "A very long name of a report that somebody wrote for the last assignment of the term ".repeat(2);
        shows(sam, 101, false, "", List.of(picture("a", "loop.png", 320, 200)));
        shows(
                sam,
                102,
                true,
                "All that I have:",
                List.of(
                        picture("b", longName + ".png", 160, 100),
                        picture("c", "icon.png", 16, 10),
                        file("d", longName + ".pdf", 2_400_000, "DOCUMENT", "PDF document"),
                        file("e", "تقرير نهائي عن الواجب الأخير.docx", 51_200, "DOCUMENT", "Word document"),
                        Map.of(
                                "id",
                                "f".repeat(32),
                                "name",
                                "project.zip",
                                "size",
                                4_000_000,
                                "group",
                                "ARCHIVE",
                                "type",
                                "Zip archive",
                                "unscanned",
                                true)));
        shows(sam, 103, false, "Like this", List.of(file("0", "loop.py", 900, "TEXT", "Python source")));
        sam.screen().button("Show loop.py").click();
        assertThat(sam.screen().named(AriaRole.REGION, "Content of loop.py")).isVisible();
        new Inspection().see(sam.screen(), "files-messages").foundNothing();
    }
}
