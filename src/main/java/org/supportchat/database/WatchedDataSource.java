package org.supportchat.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** The pool, which says at once that there is no connection while it is known that there is none. */
final class WatchedDataSource extends DelegatingDataSource {

    private final DatabaseWatch watch;

    WatchedDataSource(DataSource pool, DatabaseWatch watch) {
        super(pool);
        this.watch = watch;
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (watch.isAway()) {
            throw new DatabaseAway();
        }
        try {
            return super.getConnection();
        } catch (SQLException fault) {
            watch.lost(obtainTargetDataSource());
            throw fault;
        }
    }
}
