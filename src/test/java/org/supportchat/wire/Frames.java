package org.supportchat.wire;

import java.util.function.Consumer;

/** Puts the messages of a push stream together: {@code LENGTH|payload}, cut and joined at will. */
final class Frames {

    private final Consumer<String> messages;
    private final StringBuilder pending = new StringBuilder();

    /** @param messages takes each message that is complete */
    Frames(Consumer<String> messages) {
        this.messages = messages;
    }

    void add(CharSequence data) {
        pending.append(data);
        var from = 0;
        for (var bar = pending.indexOf("|"); bar >= 0; bar = pending.indexOf("|", from)) {
            var start = bar + 1;
            var end = start + Integer.parseInt(pending.substring(from, bar).strip());
            if (end > pending.length()) {
                break;
            }
            messages.accept(pending.substring(start, end));
            from = end;
        }
        pending.delete(0, from);
    }
}
