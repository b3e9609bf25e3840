package org.supportchat.attachment;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;
import org.supportchat.common.Conflict;

/**
 * What operators watch: whether files find room, 1 or 0, and whether the virus scanner is away, 1 or 0 and always 0 where
 * there is none.
 */
@Component
class FileMetrics implements MeterBinder {

    private final FreeSpace space;
    private final VirusScan scanner;

    FileMetrics(FreeSpace space, VirusScan scanner) {
        this.space = space;
        this.scanner = scanner;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("support.chat.files.room", this, metrics -> metrics.hasRoom() ? 1 : 0)
                .register(registry);
        Gauge.builder("support.chat.files.scanner.away", scanner, known -> known.isAway() ? 1 : 0)
                .register(registry);
    }

    /** A store that does not answer has none. */
    private boolean hasRoom() {
        try {
            return space.isThere();
        } catch (Conflict failing) {
            return false;
        }
    }
}
