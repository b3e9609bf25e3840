package org.supportchat.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.supportchat.OnPostgres;
import org.supportchat.line.Line;

/** Puts a line that can fail between the application and its PostgreSQL; it is a bean of the name {@code databaseLine}. */
final class FailingDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var line = Line.to(OnPostgres.Server.port());
        TestPropertyValues.of(
                        "SUPPORT_CHAT_DB_URL=jdbc:postgresql://localhost:" + line.port() + "/postgres",
                        "SUPPORT_CHAT_DB_USERNAME=postgres",
                        "SUPPORT_CHAT_DB_PASSWORD=postgres",
                        "spring.datasource.url=jdbc:postgresql://localhost:" + line.port() + "/postgres")
                .applyTo(context);
        context.getBeanFactory().registerSingleton("databaseLine", line);
        context.addApplicationListener(event -> {
            if (event instanceof ContextClosedEvent) {
                close(line);
            }
        });
    }

    private static void close(Line line) {
        try {
            line.close();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
