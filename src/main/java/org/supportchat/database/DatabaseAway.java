package org.supportchat.database;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.stream.Stream;

/** There is no connection to the database now, and there will be one again. */
public final class DatabaseAway extends SQLTransientConnectionException {

    /** Of the SQL standard: everything about a connection. */
    private static final String CONNECTION_CLASS = "08";

    /** PostgreSQL, appendix A: shut down, crashed, not up yet, and too many connections. */
    private static final Set<String> OF_POSTGRESQL = Set.of("57P01", "57P02", "57P03", "53300");

    /** What the pool says over a connection that broke while it was used. */
    private static final String BROKEN = "Connection is closed";

    DatabaseAway() {
        super("the database does not answer", CONNECTION_CLASS + "001");
    }

    /** Whether it is behind this fault that there is no connection, rather than anything that was asked over one. */
    public static boolean isCauseOf(Throwable fault) {
        return Stream.iterate(fault, one -> one != null, Throwable::getCause)
                .anyMatch(one -> one instanceof SQLException sql && isAboutConnection(sql));
    }

    private static boolean isAboutConnection(SQLException fault) {
        var state = fault.getSQLState();
        if (state == null) {
            return fault instanceof SQLTransientConnectionException || BROKEN.equals(fault.getMessage());
        }
        return state.startsWith(CONNECTION_CLASS) || OF_POSTGRESQL.contains(state);
    }

    /** Thrown to everybody while it lasts; where from is of no use to anybody. */
    @Override
    public Throwable fillInStackTrace() {
        return this;
    }
}
