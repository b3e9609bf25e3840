package org.supportchat.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** A pool that has no connection is asked by one watcher alone, until it has. */
class WatchedDataSourceTests {

    private final List<Object> told = new CopyOnWriteArrayList<>();
    private final AtomicBoolean isThere = new AtomicBoolean(true);
    private final AtomicInteger asked = new AtomicInteger();
    private final DatabaseWatch watch = new DatabaseWatch(told::add);
    private final WatchedDataSource pool = new WatchedDataSource(new Pool(), watch);

    private final class Pool extends AbstractDataSource {

        @Override
        public Connection getConnection() throws SQLException {
            asked.incrementAndGet();
            if (isThere.get()) {
                return DriverManager.getConnection("jdbc:h2:mem:");
            }
            throw new SQLTransientConnectionException("none in time");
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return getConnection();
        }
    }

    @AfterEach
    void stopWatching() {
        watch.close();
    }

    @Test
    void isThePoolWhileThatHasConnections() throws SQLException {
        pool.getConnection().close();
        assertThat(told).isEmpty();
        assertThat(watch.isAway()).isFalse();
    }

    @Test
    void refusesAtOnceWhileThereIsNone() {
        isThere.set(false);
        assertThatThrownBy(pool::getConnection).hasMessage("none in time");
        var before = asked.get();
        for (var visit = 0; visit < 100; visit++) {
            assertThatThrownBy(pool::getConnection).isInstanceOf(DatabaseAway.class);
        }
        assertThat(asked.get()).as("asked by the watcher alone").isLessThan(before + 3);
    }

    @Test
    void tellsOnceThatItIsLostAndOnceThatItIsFound() {
        isThere.set(false);
        assertThatThrownBy(pool::getConnection).isInstanceOf(SQLException.class);
        await().until(() -> told.equals(List.of(new DatabaseLost())));
        isThere.set(true);
        await().until(() -> told.equals(List.of(new DatabaseLost(), new DatabaseFound())));
        assertThatNoException().isThrownBy(() -> pool.getConnection().close());
    }

    @Test
    void comesBackWhateverHappensToThoseWhoAreTold() {
        var deaf = new DatabaseWatch(event -> {
            throw new IllegalStateException("for the test");
        });
        isThere.set(false);
        assertThatThrownBy(new WatchedDataSource(new Pool(), deaf)::getConnection)
                .isInstanceOf(SQLException.class);
        await().during(Duration.ofMillis(800)).until(deaf::isAway);
        isThere.set(true);
        await().until(() -> !deaf.isAway());
    }

    @Test
    void alarmsNobodyAboutAMoment() {
        isThere.set(false);
        assertThatThrownBy(pool::getConnection).isInstanceOf(SQLException.class);
        isThere.set(true);
        await().until(() -> !watch.isAway());
        assertThat(told).isEmpty();
    }

    @Test
    void knowsWhatIsAboutAConnectionAndWhatIsNot() {
        assertThat(DatabaseAway.isCauseOf(new IllegalStateException(new DatabaseAway())))
                .isTrue();
        assertThat(DatabaseAway.isCauseOf(new SQLException("terminated", "57P01")))
                .isTrue();
        assertThat(DatabaseAway.isCauseOf(new SQLException("reset", "08006"))).isTrue();
        assertThat(DatabaseAway.isCauseOf(new SQLException("disk full", "53100")))
                .isFalse();
        assertThat(DatabaseAway.isCauseOf(new SQLException("no state"))).isFalse();
        assertThat(DatabaseAway.isCauseOf(new IllegalStateException("no cause")))
                .isFalse();
    }
}
