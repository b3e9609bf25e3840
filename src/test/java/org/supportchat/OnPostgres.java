package org.supportchat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** Runs a test on a real PostgreSQL, reached by the environment variables of the profile {@code postgres}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ActiveProfiles("postgres")
@ContextConfiguration(initializers = OnPostgres.Server.class)
public @interface OnPostgres {

    /** One server for all tests of a run; it ends with the JVM. */
    final class Server implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        private static final EmbeddedPostgres POSTGRES = start();

        /** Where it listens on this machine. */
        public static int port() {
            return POSTGRES.getPort();
        }

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of(
                            "SUPPORT_CHAT_DB_URL=" + POSTGRES.getJdbcUrl("postgres", "postgres"),
                            "SUPPORT_CHAT_DB_USERNAME=postgres",
                            "SUPPORT_CHAT_DB_PASSWORD=postgres")
                    .applyTo(context);
        }

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }
    }
}
