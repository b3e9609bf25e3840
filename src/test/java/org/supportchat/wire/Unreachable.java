package org.supportchat.wire;

/** The server, or the page asked for, cannot be reached now; it may be later. */
public class Unreachable extends RuntimeException {

    public Unreachable(String why) {
        super(why);
    }

    Unreachable(String why, Throwable cause) {
        super(why, cause);
    }
}
