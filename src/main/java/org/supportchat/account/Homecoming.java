package org.supportchat.account;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What becomes of somebody whose browser holds the secret of a device. */
public sealed interface Homecoming {

    /**
     * They are let in.
     *
     * @param member as the database has them now
     * @param next what the browser holds from now on; nothing where an answer to another request of it has that
     * @param isKept whether the browser is to keep it after it was closed
     * @param lastUsedAt when they did something there last
     */
    record Welcome(StaffMember member, UUID device, Optional<DeviceSecret> next, boolean isKept, Instant lastUsedAt)
            implements Homecoming {}

    /** They are not, and are told why. */
    record Farewell(DeviceEnding ending) implements Homecoming {}

    /** Nothing is known of the device. */
    record Unknown() implements Homecoming {}
}
