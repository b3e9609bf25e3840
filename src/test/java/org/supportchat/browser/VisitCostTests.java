package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.supportchat.chaos.ChaosTest;
import org.supportchat.chaos.Site;
import org.supportchat.wire.Browser;
import org.supportchat.wire.ChatPage;

/**
 * What a visitor who only looks costs, and a student with a chat of fifty messages: live heap of the server for each, as the
 * slope between two numbers of them, and bytes over the wire to a real browser. The figures go to {@code
 * target/load/report.md}.
 */
@ChaosTest
@ExtendWith(Browsers.class)
@Tag("load")
class VisitCostTests {

    private static final Path REPORT = Path.of("target", "load", "report.md");
    private static final int FEW = 40;
    private static final int MANY = 240;
    private static final int MESSAGES = 50;

    private final List<String> lines = new ArrayList<>(List.of("# What a visit costs", ""));

    @Test
    void visitAndChatCostLittle(OpenPages pages, Site site) throws Exception {
        site.prepare(1);
        var home = site.application().home();
        var perVisit = slope(site, number -> ChatPage.ofVisitor(new Browser(home)));
        line("live heap per open landing page: %d kB".formatted(perVisit / 1000));
        var chats = open(0, MANY, number -> longChat(new Browser(home), number));
        var perChat = slope(site, number -> writing(chats.get(number)));
        line("live heap per open chat of %d messages: %d kB".formatted(MESSAGES, perChat / 1000));
        measureBytes(pages.fresh(home.toString()));
        Files.createDirectories(REPORT.getParent());
        Files.write(REPORT, lines);
        assertThat(perVisit).as("bytes of heap per visitor").isLessThan(120_000);
        assertThat(perChat)
                .as("bytes of heap per chat; the gate of the budgets")
                .isLessThan(150_000);
    }

    private void line(String line) {
        lines.add("- " + line);
        System.out.println(line);
    }

    /** Bytes of heap that each more of these pages costs, once the classes for the first ones are there. */
    private static long slope(Site site, IntFunction<ChatPage> opening) throws IOException {
        var open = new ArrayList<ChatPage>();
        try {
            open.addAll(open(0, FEW, opening));
            var before = site.application().liveHeap();
            open.addAll(open(FEW, MANY, opening));
            return (site.application().liveHeap() - before) / (MANY - FEW);
        } finally {
            open.forEach(ChatPage::close);
        }
    }

    private static <T> List<T> open(int from, int to, IntFunction<T> opening) {
        try (var threads = Executors.newFixedThreadPool(8)) {
            var opened = IntStream.range(from, to)
                    .mapToObj(number -> CompletableFuture.supplyAsync(() -> opening.apply(number), threads))
                    .toList();
            return opened.stream().map(CompletableFuture::join).toList();
        }
    }

    /** A browser that knows of a long chat, and of nothing else. */
    private static Browser longChat(Browser browser, int number) {
        ChatPage.start(browser, "Sam Example " + number, "What does this loop print?", answer -> {})
                .leave();
        var chat = ChatPage.ofStudent(browser, answer -> {});
        await().until(chat::canWrite);
        for (var message = 1; message < MESSAGES - 1; message++) {
            write(chat, message);
        }
        chat.leave();
        return browser.withoutSession();
    }

    /** The page of somebody who came back, and goes on. */
    private static ChatPage writing(Browser browser) {
        var chat = ChatPage.ofStudent(browser, answer -> {});
        await().until(chat::canWrite);
        write(chat, MESSAGES - 1);
        return chat;
    }

    private static void write(ChatPage chat, int message) {
        chat.write(UUID.randomUUID().toString().replace("-", ""), text(message));
    }

    private static String text(int message) {
        return "Message " + message + " " + "x".repeat(108);
    }

    private void measureBytes(Screen screen) {
        measure(screen, "landing page, nothing cached", "/", true);
        measure(screen, "landing page, again", "/", false);
        var sam = new Student(screen);
        sam.asks("Sam Sample", "What does this loop print?");
        for (var message = 1; message < MESSAGES; message++) {
            sam.writes(text(message));
        }
        assertThat(sam.chat().mark("Message 49")).hasText("Sent");
        measure(screen, "chat of %d messages, nothing cached".formatted(MESSAGES), "/chat", true);
        measure(screen, "chat of %d messages, again".formatted(MESSAGES), "/chat", false);
    }

    private void measure(Screen screen, String what, String path, boolean isFirst) {
        var tab = screen.inNewTab();
        var traffic = new Traffic(tab);
        if (isFirst) {
            traffic.withoutCache();
        }
        tab.opens(path);
        assertThat(tab.page().locator("main")).isVisible();
        tab.page().waitForTimeout(1_500);
        line("%s: %d kB in %d answers".formatted(what, traffic.bytes() / 1000, traffic.answers()));
        tab.page().close();
    }
}
