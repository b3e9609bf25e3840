package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pictures of a chat in large, one at a time, by mouse and by keyboard. */
@BrowserTest
class FileViewerTests {

    private static final Path PICTURE = Path.of("src/docs/dashboard.png");

    private Student sam;

    private void opens(People people, String... names) {
        sam = people.studentWith(people.start("Sam Sample", "My loop never ends"));
        var page = sam.screen().page();
        page.route("**/files/*/thumbnail", route -> route.fulfill(new Route.FulfillOptions().setPath(PICTURE)));
        page.route("**/files/*/picture", route -> route.fulfill(new Route.FulfillOptions().setPath(PICTURE)));
        sam.screen().opens("/chat");
        sam.chat().hasComposer();
        var files = Stream.of(names)
                .map(name -> Map.of(
                        "id",
                        Integer.toHexString(List.of(names).indexOf(name)).repeat(32),
                        "name",
                        name,
                        "size",
                        240_000,
                        "group",
                        "PICTURE",
                        "type",
                        "Picture",
                        "picture",
                        Map.of("width", 160, "height", 100)))
                .toList();
        var item = Map.of(
                "seq",
                101,
                "mine",
                false,
                "author",
                "Kim",
                "at",
                "2026-11-27T14:30:05Z",
                "parts",
                List.of(),
                "files",
                files);
        sam.screen().log().evaluate("(log, item) => log.addNewer([item])", item);
    }

    private Locator viewer(String name) {
        return sam.screen().named(AriaRole.DIALOG, name);
    }

    @Test
    void keysGoThroughThePicturesOfTheChat(People people) {
        opens(people, "one.png", "two.png", "three.png");
        var keys = sam.screen().page().keyboard();
        sam.screen().button("View two.png").press("Enter");
        assertThat(viewer("two.png")).isVisible();
        assertThat(viewer("two.png").getByText("2 of 3")).isVisible();
        assertThat(sam.screen().button("Close")).isFocused();
        keys.press("ArrowRight");
        assertThat(viewer("three.png").getByRole(AriaRole.IMG)).isVisible();
        assertThat(sam.screen().button("Next")).hasAttribute("aria-disabled", "true");
        keys.press("ArrowRight");
        assertThat(viewer("three.png")).isVisible();
        keys.press("Home");
        assertThat(viewer("one.png")).isVisible();
        sam.screen().button("Next").click();
        assertThat(viewer("two.png")).isVisible();
        assertThat(sam.screen().link("Download two.png").first()).isVisible();
        keys.press("End");
        keys.press("Escape");

        assertThat(sam.screen().page().locator("dialog")).hasCount(0);
        assertThat(sam.screen().button("View three.png")).isFocused();
    }

    @Test
    void pictureThatIsNotLoadedSaysSoAndIsTriedAgain(People people) {
        opens(people, "one.png");
        var isLost = new AtomicBoolean(true);
        sam.screen().page().route("**/files/*/picture", route -> {
            if (isLost.get()) {
                route.abort();
            } else {
                route.fallback();
            }
        });
        sam.screen().button("View one.png").click();
        assertThat(viewer("one.png").getByText("This could not be loaded.")).isVisible();
        assertThat(sam.screen().button("Next")).isHidden();
        isLost.set(false);

        sam.screen().button("Try again").click();

        assertThat(viewer("one.png").getByRole(AriaRole.IMG)).isVisible();
        sam.screen().button("Close").click();
        assertThat(sam.screen().button("View one.png")).isFocused();
    }

    @Test
    void viewerLooksRight(People people) {
        var longName =
                "A very long name of a picture that somebody took for the last assignment of the term ".repeat(2);
        opens(people, "one.png", longName + ".png", "three.png");
        sam.screen().button("View " + longName + ".png").click();
        assertThat(viewer(longName + ".png").getByRole(AriaRole.IMG)).isVisible();
        new Inspection().see(sam.screen(), "file-viewer").foundNothing();
    }
}
