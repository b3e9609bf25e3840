package org.supportchat.account;

import java.time.Duration;

/** What a one-time link is for with which somebody sets their password. */
public enum LinkPurpose {
    /** Somebody new sets the first one. */
    INVITATION(Duration.ofHours(72)),
    /** Somebody has forgotten theirs. */
    RESET(Duration.ofHours(1)),
    /** A manager lets somebody set another one, and hands the link over when they next see them. */
    MANAGER_RESET(Duration.ofHours(72));

    private final Duration validity;

    LinkPurpose(Duration validity) {
        this.validity = validity;
    }

    public Duration validity() {
        return validity;
    }
}
