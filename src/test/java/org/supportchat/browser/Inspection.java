package org.supportchat.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Looks at a screen in light and dark, on a phone and on a desktop: keeps a picture of each, and finds what axe-core
 * calls a violation and where the page is wider than the window.
 */
final class Inspection {

    private static final Path PICTURES = Path.of("target", "screenshots");

    private static final List<ColorScheme> SCHEMES = List.of(ColorScheme.LIGHT, ColorScheme.DARK);

    private static final String FINISH_ANIMATIONS =
            "() => document.getAnimations().filter(one => one.effect?.getComputedTiming().endTime !== Infinity)"
                    + ".forEach(one => one.finish())";

    private static final String OVERFLOW = "() => document.documentElement.scrollWidth - window.innerWidth";

    private final Page page;
    private final String name;
    private final List<String> findings = new ArrayList<>();

    private Inspection(Screen screen, String name) {
        this.page = screen.page();
        this.name = name;
    }

    static void of(Screen screen, String name) {
        var inspection = new Inspection(screen, name);
        for (var scheme : SCHEMES) {
            inspection.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            inspection.look(scheme, 390, 844);
            inspection.look(scheme, 1440, 900);
        }
        assertThat(inspection.findings).as(name).isEmpty();
    }

    static void ofNarrow(Screen screen, String name) {
        var inspection = new Inspection(screen, name);
        inspection.look(ColorScheme.LIGHT, 320, 640);
        assertThat(inspection.findings).as(name).isEmpty();
    }

    private void look(ColorScheme scheme, int width, int height) {
        var shown = "%s-%dx%d-%s".formatted(name, width, height, scheme.name().toLowerCase());
        page.setViewportSize(width, height);
        page.evaluate(FINISH_ANIMATIONS);
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(shown + ".png")));
        var overflow = ((Number) page.evaluate(OVERFLOW)).intValue();
        if (overflow > 0) {
            findings.add(shown + ": scrolls sideways by " + overflow + " px");
        }
        new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .flatMap(Inspection::describe)
                        .forEach(violation -> findings.add(shown + ": " + violation));
    }

    private static Stream<String> describe(Rule rule) {
        return rule.getNodes().stream()
                .map(node -> rule.getId() + " at " + node.getTarget() + ": " + node.getFailureSummary());
    }
}
