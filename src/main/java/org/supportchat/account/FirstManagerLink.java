package org.supportchat.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.supportchat.common.NotAllowed;
import org.supportchat.common.Secrets;

/**
 * The one-time secret with which the first system manager is made. It lives in memory alone, so a restart makes a new
 * one, and it opens nothing once there is a manager, however that one was made.
 */
@Component
public class FirstManagerLink {

    private final AccountService accounts;
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private volatile byte @Nullable [] secret;

    FirstManagerLink(AccountService accounts) {
        this.accounts = accounts;
    }

    /** Makes a new secret of 256 bits, in letters that a URL leaves alone; the one before it opens nothing any more. */
    String issue() {
        oneAtATime.lock();
        try {
            var text = Secrets.create();
            secret = text.getBytes(StandardCharsets.US_ASCII);
            return text;
        } finally {
            oneAtATime.unlock();
        }
    }

    /** Whether the secret still opens the door. */
    public boolean opensWith(String attempt) {
        if (accounts.hasManager()) {
            secret = null;
        }
        var expected = secret;
        return expected != null && MessageDigest.isEqual(expected, attempt.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Makes the first manager and forgets the secret.
     *
     * @throws NotAllowed where the secret does not open the door any more
     * @throws org.supportchat.common.Invalid where the details cannot be used; the secret stays good
     */
    public void use(String attempt, NewAccount details) {
        oneAtATime.lock();
        try {
            if (!opensWith(attempt)) {
                throw new NotAllowed("setup.used");
            }
            accounts.createFirstManager(details);
            secret = null;
        } finally {
            oneAtATime.unlock();
        }
    }
}
