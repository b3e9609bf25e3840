package org.supportchat.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Holds the end of the server up until what was begun at the database is finished: after no more calls are taken, and
 * before the pages lose their line, so that they still hear that their message was stored.
 */
@Component
class UnfinishedWork implements SmartLifecycle {

    /** Behind the end of new calls ({@code - 1024} in Spring Boot's web server) and before that of all lines. */
    private static final int PHASE = DEFAULT_PHASE - 1536;

    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final Duration LOOKED = Duration.ofMillis(50);

    /** What was taken just now may not have got its connection yet; so often in a row nothing is seen. */
    private static final int QUIET_LOOKS = 6;

    private final DataSource pool;
    private volatile boolean running;

    UnfinishedWork(DataSource pool) {
        this.pool = pool;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        try {
            var looks = LONGEST.dividedBy(LOOKED);
            var quiet = 0;
            while (looks-- > 0 && quiet < QUIET_LOOKS) {
                Thread.sleep(LOOKED);
                quiet = isQuiet() ? quiet + 1 : 0;
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isQuiet() {
        try {
            var hikari = pool.unwrap(HikariDataSource.class);
            return hikari.getHikariPoolMXBean() == null
                    || hikari.getHikariPoolMXBean().getActiveConnections() == 0;
        } catch (SQLException noPool) {
            return true;
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
