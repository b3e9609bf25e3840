package org.supportchat.chaos;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.supportchat.wire.Answer;
import org.supportchat.wire.Answer.Confirmed;
import org.supportchat.wire.Answer.Lost;
import org.supportchat.wire.Answer.Postponed;
import org.supportchat.wire.Answer.Refused;
import org.supportchat.wire.ChatPage;
import org.supportchat.wire.Unreachable;

/**
 * Somebody at a page of a chat, with the outbox of the product's composer: one message underway at a time, and each sent
 * again under its key until the page is told that it is stored.
 */
final class Writer implements AutoCloseable {

    private static final Duration UNANSWERED = Duration.ofSeconds(10);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);
    private static final Duration BETWEEN_VISITS = Duration.ofMillis(500);
    private static final Duration LONGEST_LOADING = Duration.ofSeconds(5);
    private static final Duration IDLE = Duration.ofMillis(100);

    private final String name;
    private final Door door;
    private final Chance chance;
    private final BlockingQueue<Written> outbox = new LinkedBlockingQueue<>();
    private final BlockingQueue<Answer> answers = new LinkedBlockingQueue<>();
    private final List<Written> written = new CopyOnWriteArrayList<>();
    private Duration pause = FIRST_PAUSE;
    private volatile @Nullable ChatPage page;
    private volatile boolean isDone;

    Writer(String name, Door door) {
        this.name = name;
        this.door = door;
        this.chance = Chance.of(name);
    }

    /** Comes to the page, and from then on sends what is written. */
    void start() {
        Thread.ofVirtual().name("writer " + name).start(this::send);
    }

    String name() {
        return name;
    }

    Chance chance() {
        return chance;
    }

    void write(String text) {
        var message = new Written(chance.key(), text, Instant.now());
        written.add(message);
        outbox.add(message);
    }

    /** Everything written so far, in order. */
    List<Written> written() {
        return written;
    }

    long unsent() {
        return written.stream().filter(message -> message.sent().isEmpty()).count();
    }

    /** The page as it is open now. */
    Optional<ChatPage> page() {
        return Optional.ofNullable(page).filter(open -> !open.isLost());
    }

    @Override
    public void close() {
        isDone = true;
        page().ifPresent(ChatPage::close);
    }

    private void send() {
        while (!isDone) {
            var message = outbox.peek();
            try {
                var open = atPage();
                if (message == null) {
                    Waiting.pause(IDLE);
                } else if (message.sent().isPresent() || message.trouble().isPresent()) {
                    outbox.remove();
                } else {
                    open.write(message.key(), message.text());
                    hear(message);
                }
            } catch (Unreachable notNow) {
                Waiting.pause(BETWEEN_VISITS);
            }
        }
    }

    /** A page that was lost is opened anew; what it shows already has arrived. */
    private ChatPage atPage() {
        var open = page;
        if (open != null && !open.isLost()) {
            return open;
        }
        var fresh = door.open(answers::add);
        if (!Waiting.until(LONGEST_LOADING, () -> fresh.canWrite() || fresh.isLost()) || fresh.isLost()) {
            fresh.close();
            throw new Unreachable("the page of " + name + " has no composer");
        }
        page = fresh;
        fresh.items().forEach(item -> tellSent(item.key(), item.seq()));
        return fresh;
    }

    private void hear(Written message) {
        for (var answer = nextAnswer(); answer != null; answer = nextAnswer()) {
            switch (answer) {
                case Confirmed(var key, var seq) -> {
                    pause = FIRST_PAUSE;
                    tellSent(key, seq);
                }
                case Refused(var key, var reason) -> find(key).ifPresent(refused -> refused.tellRefused(reason));
                case Postponed(var key) -> {
                    if (key.equals(message.key())) {
                        pauseUntilReady();
                        pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0
                                ? pause.multipliedBy(2)
                                : LONGEST_PAUSE;
                        return;
                    }
                }
                case Lost lost -> {
                    if (page().isEmpty()) {
                        return;
                    }
                }
            }
            if (message.sent().isPresent() || message.trouble().isPresent()) {
                return;
            }
        }
    }

    /** As the composer does: its pause, or until the page says that what kept the server from storing is over. */
    private void pauseUntilReady() {
        var wasTroubled = new AtomicBoolean();
        Waiting.until(pause, () -> {
            var isTroubled = page().map(ChatPage::tellsTrouble).orElse(false);
            return wasTroubled.getAndSet(isTroubled) && !isTroubled;
        });
    }

    private @Nullable Answer nextAnswer() {
        try {
            return answers.poll(UNANSWERED.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException fault) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    private void tellSent(String key, long seq) {
        find(key).ifPresent(message -> message.tellSent(seq));
    }

    private Optional<Written> find(String key) {
        return written.stream().filter(message -> message.key().equals(key)).findFirst();
    }
}
