package org.supportchat.chat;

import java.util.UUID;

/**
 * Somebody of the staff is wanted at a chat.
 *
 * @param caller who wants them
 */
public record StaffCall(UUID chatId, Kind kind, Technician caller) {

    /** What they are wanted for. */
    public enum Kind {
        /** A note names them. */
        MENTIONED,
        /** The chat is theirs now. */
        HANDED_OVER
    }

    /** As text: the name comes last, as it may have blanks. */
    String asText() {
        return chatId + " " + kind + " " + caller.accountId() + " " + caller.name();
    }

    static StaffCall ofText(String text) {
        var parts = text.split(" ", 4);
        var caller = new Technician(UUID.fromString(parts[2]), parts[3]);
        return new StaffCall(UUID.fromString(parts[0]), Kind.valueOf(parts[1]), caller);
    }
}
