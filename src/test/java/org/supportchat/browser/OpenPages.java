package org.supportchat.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.supportchat.browser.Windows.Window;

/** The browser contexts of one test, what went wrong in them, and what their pages showed in the end. */
final class OpenPages {

    private static final Path FAILURES = Path.of("target", "browser-failures");

    private final Windows windows;
    private final List<Window> open = new ArrayList<>();
    private final Consumer<WebError> noteError = this::note;
    private final Consumer<ConsoleMessage> noteConsole = this::note;
    private final List<String> errors = new ArrayList<>();
    private final List<String> consoleErrors = new ArrayList<>();

    OpenPages(Windows windows) {
        this.windows = windows;
    }

    /** A browser that was never here before. */
    Screen fresh(String baseUrl) {
        return watched(windows.take(baseUrl));
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
        return watched(windows.open(baseUrl, options));
    }

    private Screen watched(Window window) {
        window.context().onWebError(noteError);
        window.context().onConsoleMessage(noteConsole);
        open.add(window);
        return new Screen(window.page());
    }

    private void note(WebError error) {
        errors.add(error.page().url() + " " + error.error());
    }

    private void note(ConsoleMessage message) {
        if (message.type().equals("error")) {
            consoleErrors.add(message.location() + " " + message.text());
        }
    }

    /** Every page of every context. */
    List<Page> all() {
        return open.stream()
                .flatMap(window -> window.context().pages().stream())
                .toList();
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

    void close() {
        open.forEach(window -> {
            window.context().offWebError(noteError);
            window.context().offConsoleMessage(noteConsole);
            windows.giveBack(window);
        });
        open.clear();
    }
}
