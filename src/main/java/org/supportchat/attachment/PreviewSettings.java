package org.supportchat.attachment;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much goes into the previews of pictures.
 *
 * @param threads how many are made at once; each may need 200 MB for a moment
 * @param mostPixels pictures with more get none; photographs of phones have up to 50 million at the most
 * @param time how long a sender waits for one; then the picture goes without
 */
@ConfigurationProperties("support-chat.attachment.preview")
@Validated
record PreviewSettings(
        @DefaultValue("2") @Min(1) int threads,
        @DefaultValue("40000000") @Min(1) long mostPixels,
        @DefaultValue("10s") @DurationMin(millis = 1) Duration time) {}
