package org.supportchat.attachment;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Makes previews of pictures, a few at a time, in threads of their own. A picture is the work of a stranger, and its reader
 * may fail at it in any way: then it has no preview, and nothing else suffers.
 */
@Component
class Previews {

    private static final Logger log = LoggerFactory.getLogger(Previews.class);
    private static final int MOST_WAITING = 50;
    private static final Duration IDLE = Duration.ofSeconds(30);

    private final PreviewMaker maker;
    private final Duration time;
    private final ThreadPoolExecutor pool;

    Previews(PreviewSettings settings, PreviewMaker maker) {
        this.maker = maker;
        this.time = settings.time();
        this.pool = new ThreadPoolExecutor(
                settings.threads(),
                settings.threads(),
                IDLE.toSeconds(),
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(MOST_WAITING),
                Thread.ofPlatform().daemon().name("previews-", 0).factory());
        pool.allowCoreThreadTimeOut(true);
    }

    /**
     * Waits for the preview, at most as long as is set. Nothing where the file is no picture, where it is too large, broken,
     * or takes too long, and where too many others wait.
     *
     * @param directory where the two files are made, which belong to the caller; else none is left there
     */
    Optional<Preview> of(Path file, Path directory) {
        var preview = new CompletableFuture<Optional<Preview>>();
        var work = new FutureTask<>(() -> make(file, directory, preview), null);
        try {
            pool.execute(work);
        } catch (RejectedExecutionException full) {
            log.info("No preview of a picture: too many wait");
            return Optional.empty();
        }
        try {
            return preview.get(time.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            return giveUp(preview, work);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return giveUp(preview, work);
        } catch (ExecutionException never) {
            throw new IllegalStateException(never);
        }
    }

    @PreDestroy
    void close() {
        pool.shutdownNow();
    }

    /** It may have come in the last moment; what comes later is deleted by the thread that made it. */
    private Optional<Preview> giveUp(CompletableFuture<Optional<Preview>> preview, FutureTask<?> work) {
        if (preview.complete(Optional.empty())) {
            pool.remove(work);
            work.cancel(true);
            log.info("No preview of a picture: not made in time");
        }
        return preview.join();
    }

    /** Not even an error ends the thread: a picture alone can make its reader run out of memory. */
    private void make(Path file, Path directory, CompletableFuture<Optional<Preview>> preview) {
        try {
            var made = maker.make(file, directory);
            if (!preview.complete(made)) {
                made.ifPresent(Previews::delete);
            }
        } catch (Throwable fault) {
            if (!preview.isDone()) {
                log.info("No preview of a picture: {}", fault.getClass().getName());
            }
            preview.complete(Optional.empty());
        }
    }

    private static void delete(Preview preview) {
        try {
            preview.delete();
        } catch (IOException fault) {
            log.warn("A preview that nobody waits for could not be deleted", fault);
        }
    }
}
