package org.supportchat.database;

import jakarta.annotation.PreDestroy;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Knows whether the database answers. From the moment a connection was asked for in vain it asks for one itself, until
 * it gets one. An outage is told of only when it has lasted for a second try, so that a pool that was empty for a moment
 * alarms nobody.
 */
@Component
public class DatabaseWatch {

    private static final Logger log = LoggerFactory.getLogger(DatabaseWatch.class);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final int ANSWERS_WITHIN_SECONDS = 2;

    private final ApplicationEventPublisher events;
    private final AtomicBoolean away = new AtomicBoolean();
    private volatile boolean closed;

    DatabaseWatch(ApplicationEventPublisher events) {
        this.events = events;
    }

    public boolean isAway() {
        return away.get();
    }

    /** A connection was asked for in vain. */
    void lost(DataSource pool) {
        if (!closed && away.compareAndSet(false, true)) {
            Thread.ofVirtual().name("database-watch").start(() -> watch(pool));
        }
    }

    @PreDestroy
    void close() {
        closed = true;
    }

    private void watch(DataSource pool) {
        var isTold = false;
        while (!closed && !answers(pool)) {
            if (!isTold) {
                isTold = true;
                log.warn("The database does not answer; asking until it does");
                tell(new DatabaseLost());
            }
        }
        away.set(false);
        if (isTold && !closed) {
            log.warn("The database answers again");
            tell(new DatabaseFound());
        }
    }

    /** Whoever fails to hear of it must not end the watch. */
    private void tell(Object event) {
        try {
            events.publishEvent(event);
        } catch (RuntimeException fault) {
            log.warn("Not everybody heard {}", event, fault);
        }
    }

    private boolean answers(DataSource pool) {
        try {
            Thread.sleep(PAUSE);
            try (var connection = pool.getConnection()) {
                return connection.isValid(ANSWERS_WITHIN_SECONDS);
            }
        } catch (SQLException | RuntimeException unreachable) {
            return false;
        } catch (InterruptedException stop) {
            closed = true;
            return false;
        }
    }
}
