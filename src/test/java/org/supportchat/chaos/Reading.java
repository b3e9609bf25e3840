package org.supportchat.chaos;

import java.time.Duration;
import java.util.List;
import org.supportchat.wire.ChatPage;

/** Reads everything that a page shows, back to the first line of the chat. */
final class Reading {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(15);

    private Reading() {}

    /** What the page shows once it has caught up with the last line, or has had the time to. */
    static List<Stored> of(ChatPage page, long lastSeq) {
        Waiting.until(LONGEST_WAIT, () -> page.lastSeq() >= lastSeq);
        for (var first = page.firstSeq(); page.hasOlder() && !page.isLost(); first = page.firstSeq()) {
            var shown = first;
            page.askForOlder();
            if (!Waiting.until(LONGEST_WAIT, () -> page.firstSeq() < shown || !page.hasOlder())) {
                break;
            }
        }
        return page.items().stream()
                .map(item -> new Stored(item.seq(), "", item.text()))
                .toList();
    }
}
