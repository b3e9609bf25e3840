package org.supportchat.common;

/** There is no such thing, or not for the one who asks. */
public final class NotFound extends Refusal {

    public NotFound(String key, Object... arguments) {
        super(key, arguments);
    }
}
