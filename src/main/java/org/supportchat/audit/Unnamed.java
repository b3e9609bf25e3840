package org.supportchat.audit;

import java.util.Arrays;
import java.util.Optional;

/** Those who do something and have no account. */
public enum Unnamed {
    /** Somebody at a browser who is not signed in. */
    VISITOR("visitor"),
    /** Whoever holds a chat. */
    STUDENT("student"),
    /** What is done by itself, as time goes by. */
    SYSTEM("system"),
    COMMAND_LINE("command line");

    private final String stored;

    Unnamed(String stored) {
        this.stored = stored;
    }

    /** As the log has it. */
    String stored() {
        return stored;
    }

    static Optional<Unnamed> of(String stored) {
        return Arrays.stream(values()).filter(one -> one.stored.equals(stored)).findFirst();
    }
}
