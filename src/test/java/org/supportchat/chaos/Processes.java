package org.supportchat.chaos;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The processes that a run has started: those still alive are ended with this JVM, however it ends. */
final class Processes {

    private static final Set<ProcessHandle> STARTED = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> STARTED.forEach(ProcessHandle::destroyForcibly)));
    }

    private Processes() {}

    static void add(ProcessHandle process) {
        STARTED.add(process);
        process.onExit().thenAccept(STARTED::remove);
    }

    /** Ends it as {@code kill -9} does, and waits until it has gone. */
    static void kill(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().join();
    }
}
