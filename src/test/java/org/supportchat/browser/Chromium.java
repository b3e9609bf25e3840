package org.supportchat.browser;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.supportchat.Patience;

/** The one browser of a run; where the machine has none, the tests are skipped loudly, and fail where CI is true. */
final class Chromium implements AutoCloseable {

    private static final String PATH_VARIABLE = "SUPPORT_CHAT_CHROMIUM";

    private static final List<String> USUAL_PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    /**
     * What would give each window renderers more: one in reserve, and those that draw the frame of a window nobody sees; and
     * a process for sounds that nobody hears, which comes and goes.
     */
    private static final List<String> NOT_NEEDED = List.of(
            "AudioServiceOutOfProcess",
            "SpareRendererForSitePerProcess",
            "PreloadTopChromeWebUI",
            "InitialWebUI",
            "InitialWebUISurfaceSync",
            "WebUIToolbar",
            "WebUILocationBar",
            "WebUIHomeButton",
            "WebUIBackForwardButtons",
            "WebUIReloadButton",
            "WebUISplitTabsButton",
            "WebUIReloadButtonPrewarmWebUI",
            "WebUIOmniboxPopup",
            "WebUIOmniboxAimPopup",
            "WebUITabStrip");

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-features=" + String.join(",", NOT_NEEDED));

    private static final String MISSING = """

            ==========================================================================
              THE BROWSER TESTS DID NOT RUN: no Chromium was found on this machine.

              Install it       Debian, Ubuntu:  apt install chromium
                               Fedora:          dnf install chromium
                               macOS, others:   install Google Chrome or Chromium
              or name it       SUPPORT_CHAT_CHROMIUM=/path/to/chromium ./mvnw verify
            ==========================================================================
            """;

    private final Optional<Playwright> playwright;
    private final Optional<Windows> windows;

    Chromium() {
        var executable = find();
        PlaywrightAssertions.setDefaultAssertionTimeout(Patience.LIMIT.toMillis());
        playwright = executable.map(path -> Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))));
        windows = playwright.map(driver -> new Windows(driver.chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable.orElseThrow())
                        .setArgs(ARGUMENTS))));
        if (windows.isEmpty()) {
            System.err.println(MISSING);
        }
    }

    /** @throws IllegalStateException where there is none, and the environment says CI=true */
    boolean isThere() {
        if (windows.isEmpty() && "true".equals(System.getenv("CI"))) {
            throw new IllegalStateException(MISSING);
        }
        return windows.isPresent();
    }

    Windows windows() {
        return windows.orElseThrow();
    }

    @Override
    public void close() {
        playwright.ifPresent(Playwright::close);
    }

    private static Optional<Path> find() {
        var named = System.getenv(PATH_VARIABLE);
        var places = named == null || named.isBlank() ? USUAL_PLACES.stream() : Stream.of(named);
        return places.map(Path::of).filter(Files::isExecutable).findFirst();
    }
}
