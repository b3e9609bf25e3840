package org.supportchat.chaos;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.supportchat.wire.Answer;
import org.supportchat.wire.Browser;
import org.supportchat.wire.ChatPage;
import org.supportchat.wire.SignIn;
import org.supportchat.wire.SignedOut;

/** A technician's browser: the pages of all their chats have one session, and sign in again where that is gone. */
final class TechnicianDesk {

    private static final Duration LONGEST_JOIN = Duration.ofSeconds(5);

    private final TechnicianAccount account;
    private final Browser browser;
    private final ReentrantLock opening = new ReentrantLock();

    TechnicianDesk(TechnicianAccount account, URI home) {
        this.account = account;
        this.browser = new Browser(home);
    }

    /** Opens the chat, and joins it if that was not done yet. */
    ChatPage open(String chatId, Consumer<Answer> answers) {
        opening.lock();
        try {
            var page = openSignedIn(chatId, answers);
            if (!Waiting.until(LONGEST_JOIN, () -> page.canWrite() || page.canJoin())) {
                return page;
            }
            if (!page.canWrite()) {
                page.join();
            }
            return page;
        } finally {
            opening.unlock();
        }
    }

    private ChatPage openSignedIn(String chatId, Consumer<Answer> answers) {
        try {
            return ChatPage.ofTechnician(browser, chatId, answers);
        } catch (SignedOut signedOut) {
            SignIn.as(browser, account.username(), account.password());
            return ChatPage.ofTechnician(browser, chatId, answers);
        }
    }
}
