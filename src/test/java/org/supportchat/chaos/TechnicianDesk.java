package org.supportchat.chaos;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.supportchat.wire.Answer;
import org.supportchat.wire.Browser;
import org.supportchat.wire.ChatPage;
import org.supportchat.wire.SignIn;
import org.supportchat.wire.SignedOut;

/** A technician's browser: the pages of all their chats have one session, and sign in again where that is gone. */
final class TechnicianDesk {

    private static final Duration LONGEST_LOADING = Duration.ofSeconds(5);

    private final TechnicianAccount account;
    private final Browser browser;
    private final AtomicInteger signIns = new AtomicInteger();
    private final ReentrantLock signingIn = new ReentrantLock();

    TechnicianDesk(TechnicianAccount account, URI home) {
        this.account = account;
        this.browser = new Browser(home);
    }

    /** Opens the chat, and joins it if that was not done yet. */
    ChatPage open(String chatId, Consumer<Answer> answers) {
        var page = openSignedIn(chatId, answers);
        if (Waiting.until(LONGEST_LOADING, () -> page.canWrite() || page.canJoin()) && !page.canWrite()) {
            page.join();
        }
        return page;
    }

    private ChatPage openSignedIn(String chatId, Consumer<Answer> answers) {
        var before = signIns.get();
        try {
            return ChatPage.ofTechnician(browser, chatId, answers);
        } catch (SignedOut signedOut) {
            signInSince(before);
            return ChatPage.ofTechnician(browser, chatId, answers);
        }
    }

    /** Unless another page has done it meanwhile. */
    private void signInSince(int before) {
        signingIn.lock();
        try {
            if (signIns.get() == before) {
                SignIn.as(browser, account.username(), account.password());
                signIns.incrementAndGet();
            }
        } finally {
            signingIn.unlock();
        }
    }
}
