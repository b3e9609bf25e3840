package org.supportchat.account;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets browsers that nobody comes back by, every now and then. */
@Component
class DeviceSweep {

    private static final Logger log = LoggerFactory.getLogger(DeviceSweep.class);
    private static final long FIRST_MINUTES = 3;
    private static final long PAUSE_MINUTES = 60;

    private final Devices devices;

    DeviceSweep(Devices devices) {
        this.devices = devices;
    }

    @Scheduled(initialDelay = FIRST_MINUTES, fixedDelay = PAUSE_MINUTES, timeUnit = TimeUnit.MINUTES)
    void run() {
        try {
            devices.sweep();
        } catch (RuntimeException fault) {
            log.debug("Could not forget old devices: {}", fault.toString());
        }
    }
}
