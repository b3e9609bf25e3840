package org.supportchat.account;

import java.time.Instant;
import java.util.UUID;

/**
 * A browser in which somebody is signed in, as they see it themselves.
 *
 * @param browser what people call it; empty where that is not known
 * @param system what it runs on; empty where that is not known
 * @param address that they signed in from
 * @param isKept whether it keeps them signed in after it was closed
 * @param isHere whether it is the one they look at this with
 */
public record DeviceView(
        UUID id,
        String browser,
        String system,
        String address,
        Instant since,
        Instant lastUsedAt,
        boolean isKept,
        boolean isHere) {}
