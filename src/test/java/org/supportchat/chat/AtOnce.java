package org.supportchat.chat;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** Several people at the same moment. */
final class AtOnce {

    private AtOnce() {}

    /** Runs all of them at the same moment and gives what they threw. */
    static List<Throwable> run(List<Runnable> uses) throws InterruptedException {
        var thrown = new ConcurrentLinkedQueue<Throwable>();
        var go = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var use : uses) {
                threads.submit(() -> {
                    try {
                        go.await();
                        use.run();
                    } catch (Exception fault) {
                        thrown.add(fault);
                    }
                });
            }
            go.countDown();
        }
        return List.copyOf(thrown);
    }
}
