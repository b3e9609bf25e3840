package org.supportchat;

import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Counts the statements of one thread, whatever else the application does at the same time; Hibernate makes its own. */
public final class Statements implements StatementInspector {

    private static final ThreadLocal<Long> COUNT = ThreadLocal.withInitial(() -> 0L);

    /** How many statements this costs, of those that are sent by this thread. */
    public static long of(Runnable use) {
        COUNT.set(0L);
        use.run();
        return COUNT.get();
    }

    @Override
    public String inspect(String statement) {
        COUNT.set(COUNT.get() + 1);
        return statement;
    }
}
