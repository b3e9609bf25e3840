package org.supportchat.attachment;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several senders at the same moment. */
final class AtOnce {

    private AtOnce() {}

    /** Runs all of them at the same moment and gives what came of each, a result or what was thrown. */
    static List<Object> run(List<Callable<?>> uses) throws InterruptedException {
        var go = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = uses.stream()
                    .map(use -> threads.submit(() -> {
                        go.await();
                        return (Object) use.call();
                    }))
                    .toList();
            go.countDown();
            return results.stream().map(AtOnce::result).toList();
        }
    }

    private static Object result(Future<Object> future) {
        try {
            return future.get();
        } catch (ExecutionException failed) {
            return failed.getCause();
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }
}
