package org.supportchat.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Looks at screens in light and dark: gathers what axe-core calls a violation of WCAG 2.2 AA on the narrowest window and on
 * a wide one, and where a page is wider than its window; with {@code -Dpictures=true} it keeps pictures as well, as on a
 * phone and at a desk.
 */
final class Inspection {

    private static final List<ColorScheme> SCHEMES = List.of(ColorScheme.LIGHT, ColorScheme.DARK);

    /** With these named, axe looks at the size of targets too, which it does not by itself. */
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** The framework's own sign of a lost connection stands outside all landmarks and is empty while all is well. */
    private static final String CONNECTION_INDICATOR = "vaadin-connection-indicator";

    private static final String FINISH_ANIMATIONS =
            "() => document.getAnimations().filter(one => one.effect.getComputedTiming().endTime !== Infinity)"
                    + ".forEach(one => one.finish())";

    private static final String WIDER_BY = "() => document.documentElement.scrollWidth - window.innerWidth";

    private final List<String> findings = new ArrayList<>();

    /** Looks at the screen as it is now; the name is for the pictures and the findings. Dark is dark in every window. */
    Inspection see(Screen screen, String name) {
        examine(screen.page(), name, ColorScheme.LIGHT, 320, 640);
        SCHEMES.forEach(scheme -> examine(screen.page(), name, scheme, 1280, 800));
        return keep(screen, name);
    }

    /** Looks once at what differs from a screen that was looked at by its amount alone. */
    Inspection seeMuch(Screen screen, String name) {
        examine(screen.page(), name, ColorScheme.LIGHT, 1280, 800);
        return keep(screen, name);
    }

    private Inspection keep(Screen screen, String name) {
        for (var scheme : SCHEMES) {
            picture(screen.page(), name, scheme, 390, 844);
            picture(screen.page(), name, scheme, 1440, 900);
        }
        return this;
    }

    /** Looks at it with a text twice as large as well. */
    Inspection seeEnlarged(Screen screen, String name) {
        findings.addAll(EnlargedText.cut(screen.page(), name, 640, 1280));
        return see(screen, name);
    }

    /** Looks at what a wide window shows otherwise, in a narrow one alone. */
    Inspection seeCovered(Screen screen, String name) {
        findings.addAll(EnlargedText.cut(screen.page(), name, 640));
        return seeNarrow(screen, name);
    }

    /** The same, with a text as large as usual. */
    Inspection seeNarrow(Screen screen, String name) {
        for (var scheme : SCHEMES) {
            examine(screen.page(), name, scheme, 320, 640);
            picture(screen.page(), name, scheme, 390, 844);
        }
        return this;
    }

    /** Keeps the pictures alone: an open dialog of the framework has findings that are the framework's. */
    void seeDialog(Screen screen, String name) {
        picture(screen.page(), name, ColorScheme.LIGHT, 390, 844);
        picture(screen.page(), name, ColorScheme.DARK, 1440, 900);
    }

    void foundNothing() {
        assertThat(findings).isEmpty();
    }

    private void examine(Page page, String name, ColorScheme scheme, int width, int height) {
        var shown = show(page, name, scheme, width, height);
        violations(page, scheme).forEach(violation -> findings.add(shown + " " + violation));
    }

    private void picture(Page page, String name, ColorScheme scheme, int width, int height) {
        if (Pictures.areWanted()) {
            Pictures.keep(page, show(page, name, scheme, width, height));
        }
    }

    private String show(Page page, String name, ColorScheme scheme, int width, int height) {
        var shown = "%s-%dx%d-%s".formatted(name, width, height, scheme.name().toLowerCase(Locale.ROOT));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.setViewportSize(width, height);
        page.evaluate(FINISH_ANIMATIONS);
        var widerBy = ((Number) page.evaluate(WIDER_BY)).intValue();
        if (widerBy > 0) {
            findings.add(shown + " is wider than the window by " + widerBy + " px");
        }
        return shown;
    }

    /** Only colors can differ between the schemes, and are all that is looked at in the second one. */
    private static Stream<String> violations(Page page, ColorScheme scheme) {
        var axe = new AxeBuilder(page)
                .options(violationsAlone())
                .exclude(CONNECTION_INDICATOR)
                .setLegacyMode(true);
        if (scheme == ColorScheme.DARK) {
            axe.withRules(List.of("color-contrast"));
        } else {
            axe.withTags(RULES);
        }
        return axe.analyze().getViolations().stream().flatMap(Inspection::describe);
    }

    /** To describe all that is as it should be takes a third of the time. */
    private static AxeRunOptions violationsAlone() {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    private static Stream<String> describe(Rule rule) {
        return rule.getNodes().stream()
                .map(node -> rule.getId() + " at " + node.getTarget() + ": " + node.getFailureSummary());
    }
}
