package org.supportchat.common;

/** What is asked does not fit the state things are in now; reading it again shows why. */
public final class Conflict extends Refusal {

    public Conflict(String key, Object... arguments) {
        super(key, arguments);
    }
}
