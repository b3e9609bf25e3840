package org.supportchat.account;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Does in the background, one after the other, what has to do with mail and nobody should wait for. What fails is tried again
 * a few times. There is room for so much and no more, so that a server of mail that is away costs no memory.
 */
@Component
class PostOffice implements DisposableBean {

    static final int ROOM = 1_500;

    /** Of which strangers have so much, so that what a manager sends always finds room. */
    static final int ROOM_OF_STRANGERS = 300;

    private static final Logger log = LoggerFactory.getLogger(PostOffice.class);

    /** The last one comes long before the shortest of links has expired. */
    private static final List<Duration> PAUSES =
            List.of(Duration.ofSeconds(1), Duration.ofSeconds(10), Duration.ofMinutes(1), Duration.ofMinutes(5));

    private final ScheduledThreadPoolExecutor clerk = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("mail").factory());

    /** Nothing of the letter is in the log, nor what the fault says, which may quote it. */
    void take(Runnable delivery) {
        take(delivery, ROOM);
    }

    /** The same for what anybody may ask for. */
    void takeOfStranger(Runnable delivery) {
        take(delivery, ROOM_OF_STRANGERS);
    }

    private void take(Runnable delivery, int room) {
        if (clerk.getQueue().size() >= room) {
            log.warn("More e-mail waits than there is room for; one was not sent.");
            return;
        }
        clerk.execute(() -> deliver(delivery, 0));
    }

    private void deliver(Runnable delivery, int failed) {
        try {
            delivery.run();
        } catch (RuntimeException fault) {
            var kind = fault.getClass().getSimpleName();
            if (failed == PAUSES.size()) {
                log.warn("An e-mail could not be sent, and is not tried again: {}", kind);
                return;
            }
            log.warn("An e-mail could not be sent just now, and is tried again: {}", kind);
            clerk.schedule(
                    () -> deliver(delivery, failed + 1), PAUSES.get(failed).toSeconds(), TimeUnit.SECONDS);
        }
    }

    @Override
    public void destroy() {
        clerk.shutdownNow();
    }
}
