package org.supportchat.chat.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.supportchat.common.ui.LivePage;

/**
 * Does what a page asks of the database one after another, in the order asked, outside the session lock and as the
 * person of the page: a chat that is held up by somebody else holds up no other chat, and no other page.
 */
final class PageWork {

    private static final Executor THREADS =
            work -> Thread.ofVirtual().name("page-work").start(work);

    private CompletableFuture<?> last = CompletableFuture.completedFuture(null);

    /**
     * Asks for a piece of work; returns at once. Called under the session lock.
     *
     * @param work touches no component, throws nothing, and gives what is to be done at the page with its result
     */
    void ask(UI ui, Supplier<Command> work) {
        run(() -> LivePage.show(ui, work.get()));
    }

    /** Does a piece of work that has no answer; returns at once. Called under the session lock. */
    void run(Runnable work) {
        var asThePerson = DelegatingSecurityContextRunnable.create(work, null);
        last = last.handleAsync(
                (done, fault) -> {
                    asThePerson.run();
                    return done;
                },
                THREADS);
    }
}
