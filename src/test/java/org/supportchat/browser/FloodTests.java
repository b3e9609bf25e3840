package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.supportchat.chat.NewMessage;
import org.supportchat.chat.StudentToken;
import org.supportchat.common.TooMany;

/** More messages than a chat takes at once: their writer is told, and all of them arrive by themselves. */
@BrowserTest
class FloodTests {

    private static final String TOO_FAST = "You are writing faster than a chat can take.";

    @Test
    void whatIsWrittenTooFastIsKeptAndSentInOrder(People people) {
        var token = people.start("Sam Sample", "My loop never ends");
        var sam = people.studentWith(token);
        sam.screen().opens("/chat");
        sam.chat().hasComposer();
        try (var flood = new Flood(people, token)) {
            await().until(flood::isHeldBack);
            List.of("One", "Two", "Three").forEach(sam::writes);
            assertThat(sam.screen().page().getByText(TOO_FAST)).isVisible();
        }
        assertThat(sam.chat().mark("Three")).hasText("Sent");
        assertThat(people.stored(token)).containsSubsequence("One", "Two", "Three");
        assertThat(sam.screen().page().getByText(TOO_FAST)).isHidden();
    }

    /** Writes without a page, all that the chat takes and the moment that it takes more. */
    private static final class Flood implements AutoCloseable {

        private static final int PAUSE_MILLISECONDS = 20;

        private final AtomicBoolean isOver = new AtomicBoolean();
        private final AtomicBoolean isHeldBack = new AtomicBoolean();
        private final Thread writer;

        Flood(People people, StudentToken token) {
            writer = Thread.startVirtualThread(() -> {
                while (!isOver.get()) {
                    write(people, token);
                }
            });
        }

        boolean isHeldBack() {
            return isHeldBack.get();
        }

        private void write(People people, StudentToken token) {
            try {
                people.server().students().send(token, new NewMessage(UUID.randomUUID(), "From elsewhere"));
            } catch (TooMany wait) {
                isHeldBack.set(true);
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLISECONDS));
            }
        }

        @Override
        public void close() {
            isOver.set(true);
            try {
                writer.join();
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
