package org.supportchat.attachment;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.supportchat.cluster.Throttle;
import org.supportchat.common.TooMany;

/** How fast one uploader, and everybody at one address, may ask and send: no person comes near it. */
@Component
class UploadPace {

    static final int AT_ONCE = 120;
    static final int PER_MINUTE = 120;

    private final Throttle uploaders;
    private final Throttle addresses;

    UploadPace(AttachmentSettings settings, Clock clock) {
        var perMinute = settings.triesPerMinute();
        this.uploaders = new Throttle(AT_ONCE, PER_MINUTE, Duration.ofMinutes(1), clock);
        this.addresses = new Throttle(2 * perMinute, perMinute, Duration.ofMinutes(1), clock);
    }

    /** @throws TooMany with the seconds to wait */
    void require(Uploader uploader) {
        use(uploaders, uploader);
    }

    /** @throws TooMany with the seconds to wait */
    void requireAt(String address) {
        use(addresses, address);
    }

    private static void use(Throttle throttle, Object by) {
        throttle.use(by).ifPresent(wait -> {
            throw new TooMany("file.too-fast", Math.max(1, wait.plusMillis(999).toSeconds()));
        });
    }
}
