package org.supportchat.common;

/** What it needs is missing and comes back without the one who asks, who can try the same again a little later. */
public final class NotNow extends Refusal {

    public NotNow(String key, Object... arguments) {
        super(key, arguments);
    }
}
