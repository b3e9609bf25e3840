package org.supportchat;

import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** What is written to the log, for tests of what operators are told: tests in general write warnings alone. */
public final class LogLevels {

    private LogLevels() {}

    /** From now on this type tells all that operators are told. */
    public static void asInProduction(Class<?> type) {
        LoggingSystem.get(type.getClassLoader()).setLogLevel(type.getName(), LogLevel.INFO);
    }
}
