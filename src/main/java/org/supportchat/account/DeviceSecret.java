package org.supportchat.account;

import java.util.Optional;
import java.util.UUID;
import org.supportchat.common.Secrets;

/** What a browser holds to be let in again without a password: which device it is, and a secret that changes with each use. */
public record DeviceSecret(UUID device, String secret) {

    private static final char BETWEEN = '.';

    static DeviceSecret create(UUID device) {
        return new DeviceSecret(device, Secrets.create());
    }

    /** As a browser sends it; nothing where it cannot be one. */
    public static Optional<DeviceSecret> of(String value) {
        var between = value.indexOf(BETWEEN);
        try {
            return between < 0
                    ? Optional.empty()
                    : Optional.of(new DeviceSecret(
                            UUID.fromString(value.substring(0, between)), value.substring(between + 1)));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** In letters that a cookie leaves alone. */
    public String value() {
        return device + String.valueOf(BETWEEN) + secret;
    }

    String hash() {
        return Secrets.hash(secret);
    }

    @Override
    public String toString() {
        return "DeviceSecret[" + device + "]";
    }
}
