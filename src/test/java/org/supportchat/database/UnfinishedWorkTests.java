package org.supportchat.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The server does not end in the middle of what was begun at the database. */
class UnfinishedWorkTests {

    private final HikariDataSource pool = new HikariDataSource();
    private UnfinishedWork work;

    @BeforeEach
    void open() {
        pool.setJdbcUrl("jdbc:h2:mem:");
        work = new UnfinishedWork(pool);
        work.start();
    }

    @AfterEach
    void close() {
        pool.close();
    }

    @Test
    void endWaitsForAConnectionInUse() throws SQLException, InterruptedException {
        var connection = pool.getConnection();
        var end = Thread.ofVirtual().start(work::stop);
        await().during(Duration.ofMillis(600)).until(end::isAlive);
        connection.close();
        assertThat(end.join(Duration.ofSeconds(5))).isTrue();
        assertThat(work.isRunning()).isFalse();
    }

    @Test
    void nothingIsWaitedForThatWasNeverBegun() throws InterruptedException {
        var end = Thread.ofVirtual().start(work::stop);
        assertThat(end.join(Duration.ofSeconds(3))).isTrue();
    }
}
