package org.supportchat.chaos;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.supportchat.wire.Answer;
import org.supportchat.wire.Browser;
import org.supportchat.wire.ChatPage;

/** A student without an outbox: whose pages send what they are told to, as often as they are told to. */
final class Visitor implements AutoCloseable {

    static final Duration LONGEST_ANSWER = Duration.ofSeconds(15);

    private final String name;
    private final Browser browser;
    private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();
    private final List<ChatPage> pages;

    /** Starts a chat and has it open on so many pages of one browser. */
    Visitor(Site site, String name, int pageCount) {
        this.name = name;
        browser = new Browser(site.application().home());
        ChatPage.start(browser, name, "Does this go out once?", answer -> {}).close();
        pages = Stream.generate(() -> ChatPage.ofStudent(browser, answers::add))
                .limit(pageCount)
                .toList();
    }

    ChatPage page() {
        return pages.getFirst();
    }

    /** Sends a message from every page at the same moment. */
    void writeFromAllPagesAtOnce(String key, String text) throws InterruptedException {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var page : pages) {
                threads.submit(() -> {
                    start.await();
                    page.write(key, text);
                    return true;
                });
            }
            start.countDown();
        }
    }

    /** What the pages heard, once that were so many answers. */
    List<Answer> answers(int count) {
        Waiting.until(LONGEST_ANSWER, () -> answers.size() >= count);
        return List.copyOf(answers);
    }

    /** How often the database holds this text in the chat. */
    long stored(Site site, String text) throws Exception {
        UUID chatId = Stored.chatOf(site.database(), name);
        return Stored.of(site.database(), chatId).stream()
                .filter(line -> line.body().equals(text))
                .count();
    }

    /** How often each page shows this text, in the order of the pages. */
    List<Long> shown(String text) {
        return IntStream.range(0, pages.size())
                .mapToObj(pages::get)
                .map(page -> page.items().stream()
                        .filter(item -> item.text().equals(text))
                        .count())
                .toList();
    }

    @Override
    public void close() {
        pages.forEach(ChatPage::close);
    }
}
