package org.supportchat.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The browser contexts of one test, what went wrong in them, and what their pages showed in the end. */
final class OpenPages {

    private static final Path FAILURES = Path.of("target", "browser-failures");

    private static final Pattern STAFF = Pattern.compile("/(dashboard|topics|responses|profile)");

    private final Browser browser;
    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();
    private final List<String> consoleErrors = new ArrayList<>();

    OpenPages(Browser browser) {
        this.browser = browser;
    }

    /** A browser that was never here before. */
    Screen fresh(String baseUrl) {
        return fresh(baseUrl, "en-US");
    }

    /** The same, in a language. */
    Screen fresh(String baseUrl, String language) {
        return open(baseUrl, new NewContextOptions().setLocale(language));
    }

    /** A browser with the cookies of another one. */
    Screen withCookiesOf(String baseUrl, String storageState) {
        return open(baseUrl, new NewContextOptions().setLocale("en-US").setStorageState(storageState));
    }

    Screen open(String baseUrl, NewContextOptions options) {
        var context = browser.newContext(options.setBaseURL(baseUrl).setViewportSize(1280, 800));
        context.setDefaultTimeout(10_000);
        context.onWebError(error -> errors.add(error.page().url() + " " + error.error()));
        context.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                consoleErrors.add(message.location() + " " + message.text());
            }
        });
        contexts.add(context);
        return new Screen(context.newPage());
    }

    /** Every page of every context. */
    List<Page> all() {
        return contexts.stream().flatMap(context -> context.pages().stream()).toList();
    }

    /** What the browsers wrote to their consoles as errors. */
    List<String> consoleErrors() {
        return List.copyOf(consoleErrors);
    }

    boolean hadErrors() {
        return !errors.isEmpty();
    }

    void requireNoErrors() {
        assertThat(errors).as("uncaught errors in the pages").isEmpty();
    }

    /** Keeps a picture and the address of every page, and the errors, in a folder for this test. */
    void save(String test) {
        var folder = FAILURES.resolve(test.replaceAll("[^A-Za-z0-9._-]", "_"));
        var report = new ArrayList<String>();
        for (var page : all()) {
            report.add("page " + report.size() + ": " + page.url());
            page.screenshot(
                    new Page.ScreenshotOptions().setPath(folder.resolve("page-" + (report.size() - 1) + ".png")));
        }
        errors.forEach(error -> report.add("uncaught: " + error));
        consoleErrors.forEach(error -> report.add("console: " + error));
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve("pages.txt"), report);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Leaves the pages of the staff as people do, so that nobody counts as on duty in the next test. */
    void close() {
        all().stream().filter(page -> STAFF.matcher(page.url()).find()).forEach(page -> page.navigate("about:blank"));
        contexts.forEach(BrowserContext::close);
        contexts.clear();
    }
}
