package org.supportchat.line;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Lets the bytes of one direction through, holds them back, or lets them drop; for all connections of a line. */
final class Valve {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private boolean isHeld;
    private boolean isDropping;

    void hold() {
        set(true, false);
    }

    void drop() {
        set(false, true);
    }

    void open() {
        set(false, false);
    }

    private void set(boolean held, boolean dropping) {
        lock.lock();
        try {
            isHeld = held;
            isDropping = dropping;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits while bytes are held back; says whether those at hand may go on, or are to be dropped. */
    boolean letsThrough() throws InterruptedException {
        lock.lock();
        try {
            while (isHeld) {
                changed.await();
            }
            return !isDropping;
        } finally {
            lock.unlock();
        }
    }
}
