package org.supportchat.account;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a session of the staff is used: in which browser, and when the person did something last. An attribute of the session,
 * in memory alone; what matters beyond it is written to the device, now and then.
 */
public final class SessionUse {

    /** Where the session has it. */
    public static final String NAME = "support-chat-use";

    private final @Nullable UUID device;
    private final boolean isKept;
    private volatile Instant lastAction;
    private volatile Instant written;
    private volatile boolean isNoticed;
    private volatile boolean isReceived;

    /** Of a session that no device comes back to. */
    SessionUse(Instant now) {
        this(null, false, now, true);
    }

    SessionUse(Homecoming.Welcome welcome, boolean isReceived) {
        this(welcome.device(), welcome.isKept(), welcome.lastUsedAt(), isReceived);
    }

    private SessionUse(@Nullable UUID device, boolean isKept, Instant lastAction, boolean isReceived) {
        this.device = device;
        this.isKept = isKept;
        this.lastAction = lastAction;
        this.written = lastAction;
        this.isReceived = isReceived;
    }

    public Optional<UUID> device() {
        return Optional.ofNullable(device);
    }

    boolean isOf(UUID other) {
        return other.equals(device);
    }

    boolean isKept() {
        return isKept;
    }

    void act(Instant now) {
        lastAction = now;
    }

    Instant lastAction() {
        return lastAction;
    }

    /** When the device was last told of {@link #lastAction}. */
    Instant written() {
        return written;
    }

    void setWritten(Instant now) {
        written = now;
    }

    /** Whether the person was told that they will be signed out soon. */
    public boolean isNoticed() {
        return isNoticed;
    }

    void setNoticed(boolean isNoticed) {
        this.isNoticed = isNoticed;
    }

    /** Whether the browser is known to hold the secret that it was sent. */
    public boolean isReceived() {
        return isReceived;
    }

    public void setReceived() {
        isReceived = true;
    }
}
