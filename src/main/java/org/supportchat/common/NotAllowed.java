package org.supportchat.common;

/** The one who asks may not do this. */
public final class NotAllowed extends Refusal {

    public NotAllowed(String key, Object... arguments) {
        super(key, arguments);
    }
}
