package org.supportchat.account;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long the staff stay signed in.
 *
 * @param kept in a browser that is to keep them, without coming back to it
 * @param idle in any other, without doing anything; zero for as long as in those
 */
@ConfigurationProperties("support-chat.sign-in")
@Validated
record DeviceSettings(
        @DefaultValue("30d") Duration kept,
        @DefaultValue("12h") Duration idle) {

    private static final Duration NOTICE = Duration.ofMinutes(5);

    DeviceSettings {
        if (kept.isNegative() || kept.isZero() || idle.isNegative()) {
            throw new IllegalArgumentException("support-chat.sign-in: kept must be above zero, and idle not below");
        }
    }

    /** How long a browser may come back after it was used last. */
    Duration life(boolean isKept) {
        return isKept || idle.isZero() ? kept : idle;
    }

    boolean endsIdle() {
        return !idle.isZero();
    }

    /** How long before the end somebody is told who does nothing. */
    Duration notice() {
        var third = idle.dividedBy(3);
        return third.compareTo(NOTICE) < 0 ? third : NOTICE;
    }
}
