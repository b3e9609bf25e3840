package org.supportchat.browser;

import java.util.List;

/**
 * What somebody who listens is told of a chat: what is put into the log while it announces, each as the class and the words
 * of the node that was put there.
 */
record Announcements(Screen screen) {

    /**
     * A log announces what is added, unless it or what is added is quiet. What is taken out and put in again is added
     * again, and so is a text that is replaced.
     */
    private static final String LISTEN = """
            window.heard = [];
            const listen = (log) => new MutationObserver((changes) => changes
              .filter(({ target }) => log.isConnected && target.closest('[aria-live]') === log && log.ariaLive === 'polite')
              .flatMap(({ addedNodes }) => [...addedNodes])
              .filter((node) => node.nodeType !== 1 || node.ariaLive !== 'off')
              .forEach((node) => window.heard.push(`${node.className ?? 'text'}: ${node.textContent}`)))
              .observe(log, { childList: true, subtree: true });
            new MutationObserver(() => {
              const log = document.querySelector('message-log');
              if (!log || log.isHeard) return;
              log.isHeard = true;
              listen(log);
            }).observe(document, { childList: true, subtree: true });""";

    /** Listens from the first moment of every page that is opened from now on. */
    static Announcements of(Screen screen) {
        screen.runsFirst(LISTEN);
        return new Announcements(screen);
    }

    /** What was announced in this page. */
    List<?> heard() {
        return (List<?>) screen.page().evaluate("() => window.heard");
    }

    /** Waits until the log announces what is added. */
    void areOn() {
        screen.page().waitForCondition(() -> "polite".equals(screen.log().getAttribute("aria-live")));
    }
}
