package org.supportchat.account;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Lets two hashes run at a time, so that a rush of sign-ins cannot take all memory and both cores. */
final class FewAtATime implements PasswordEncoder {

    private static final int AT_A_TIME = 2;

    private final PasswordEncoder passwords;
    private final Semaphore turns = new Semaphore(AT_A_TIME, true);

    FewAtATime(PasswordEncoder passwords) {
        this.passwords = passwords;
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
        turns.acquireUninterruptibly();
        try {
            return hashing.get();
        } finally {
            turns.release();
        }
    }
}
