package org.supportchat.account;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.supportchat.common.NotNow;

/**
 * Lets two hashes run at a time, so that a rush of sign-ins cannot take all memory and both cores. Nobody waits for a turn
 * for more than a few seconds, and where many wait already nobody joins them: who gets no turn is told so, and can try again.
 */
final class FewAtATime implements PasswordEncoder {

    static final int AT_A_TIME = 2;

    /** As many as have their turn in a few seconds. */
    static final int MOST_WAITING = 60;

    private final PasswordEncoder passwords;
    private final Duration longestWait;
    private final Semaphore turns = new Semaphore(AT_A_TIME, true);

    FewAtATime(PasswordEncoder passwords, Duration longestWait) {
        this.passwords = passwords;
        this.longestWait = longestWait;
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return inTurn(() -> passwords.encode(password));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        return Boolean.TRUE.equals(inTurn(() -> passwords.matches(password, hash)));
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return passwords.upgradeEncoding(hash);
    }

    private <T> T inTurn(Supplier<T> hashing) {
        if (turns.getQueueLength() >= MOST_WAITING || !getsATurn()) {
            throw new NotNow("password.busy");
        }
        try {
            return hashing.get();
        } finally {
            turns.release();
        }
    }

    private boolean getsATurn() {
        try {
            return turns.tryAcquire(longestWait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
