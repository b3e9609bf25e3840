package org.supportchat.attachment;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where files are checked for viruses.
 *
 * @param clamav where {@code clamd} of ClamAV listens: {@code host:port}, or {@code unix:} and the path of its socket;
 *     empty for no check
 * @param scannerAway what becomes of files while it does not answer
 * @param scanTime how long it may take over one file
 */
@ConfigurationProperties("support-chat.attachment")
@Validated
record ScannerSettings(
        @DefaultValue("") String clamav,
        @DefaultValue("refuse") WhenAway scannerAway,
        @DefaultValue("10s") @DurationMin(millis = 1) Duration scanTime) {

    ScannerSettings {
        clamav = clamav.strip();
        if (!clamav.isEmpty()) {
            ClamdAddress.of(clamav);
        }
    }

    enum WhenAway {
        /** The sender is asked to try again. */
        REFUSE,
        /** They are taken unchecked, and marked so. */
        ACCEPT
    }
}
