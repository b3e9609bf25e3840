package org.supportchat.account;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Signs those out who have done nothing for long, and tells them a little before. That a page is open and speaks by itself is
 * no doing: technicians leave it open to be rung, and go home. Browsers that are to keep somebody signed in do.
 */
@Component
class IdleSessions {

    private static final Logger log = LoggerFactory.getLogger(IdleSessions.class);
    private static final long LOOK_SECONDS = 10;

    /** Devices are told no more often when somebody did something there. */
    private static final Duration TOLD = Duration.ofMinutes(5);

    private final StaffSessions sessions;
    private final StaffActivity activity;
    private final EndingSessions endings;
    private final Devices devices;
    private final DeviceSettings settings;
    private final Clock clock;

    IdleSessions(
            StaffSessions sessions,
            StaffActivity activity,
            EndingSessions endings,
            Devices devices,
            DeviceSettings settings,
            Clock clock) {
        this.sessions = sessions;
        this.activity = activity;
        this.endings = endings;
        this.devices = devices;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = LOOK_SECONDS, timeUnit = TimeUnit.SECONDS)
    void look() {
        sessions.all().forEach(session -> {
            try {
                if (session.getAttribute(SessionUse.NAME) instanceof SessionUse use) {
                    look(session, use, clock.instant());
                }
            } catch (IllegalStateException ended) {
                // It came to its end by itself.
            } catch (RuntimeException fault) {
                log.debug("Could not tell a device how it was used: {}", fault.toString());
            }
        });
    }

    private void look(HttpSession session, SessionUse use, Instant now) {
        var idle = Duration.between(use.lastAction(), now);
        if (settings.endsIdle() && !use.isKept()) {
            if (idle.compareTo(settings.idle()) >= 0) {
                end(session, use);
                return;
            }
            activity.notice(use, idle.compareTo(settings.idle().minus(settings.notice())) >= 0);
        }
        if (Duration.between(use.written(), use.lastAction()).compareTo(TOLD) >= 0) {
            use.device().ifPresent(device -> devices.use(device, use.lastAction()));
            use.setWritten(use.lastAction());
        }
    }

    /** Also where the database is away: then the device is too old to come back by, as it was told of no action since. */
    private void end(HttpSession session, SessionUse use) {
        try {
            use.device().ifPresent(device -> devices.end(device, DeviceEnding.IDLE));
        } finally {
            endings.end(session);
        }
    }
}
