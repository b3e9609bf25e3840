package org.supportchat.common;

/** Asked too often in too short a time. */
public final class TooMany extends Refusal {

    public TooMany(String key, Object... arguments) {
        super(key, arguments);
    }
}
