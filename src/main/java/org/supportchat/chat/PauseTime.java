package org.supportchat.chat;

import java.time.Duration;

/** How long new chats from a browser can be paused. */
public enum PauseTime {
    HOUR(Duration.ofHours(1)),
    DAY(Duration.ofDays(1)),
    WEEK(Duration.ofDays(7));

    private final Duration length;

    PauseTime(Duration length) {
        this.length = length;
    }

    Duration length() {
        return length;
    }
}
