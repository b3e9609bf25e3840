package org.supportchat.attachment;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.supportchat.cluster.Throttle;
import org.supportchat.common.TooMany;

/** How fast one uploader may ask and send: no person comes near it. */
@Component
class UploadPace {

    static final int AT_ONCE = 120;
    static final int PER_MINUTE = 120;

    private final Throttle throttle;

    UploadPace(Clock clock) {
        this.throttle = new Throttle(AT_ONCE, PER_MINUTE, Duration.ofMinutes(1), clock);
    }

    /** @throws TooMany with the seconds to wait */
    void require(Uploader uploader) {
        throttle.use(uploader).ifPresent(wait -> {
            throw new TooMany("file.too-fast", Math.max(1, wait.plusMillis(999).toSeconds()));
        });
    }
}
