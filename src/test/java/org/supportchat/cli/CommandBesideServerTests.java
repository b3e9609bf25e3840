package org.supportchat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.supportchat.SettableClock;
import org.supportchat.SupportChat;
import org.supportchat.account.AccountService;
import org.supportchat.account.FirstManagerLink;
import org.supportchat.schedule.Preset;
import org.supportchat.schedule.SupportHours;

/** A command in a process of its own, on the database file that a running server has open. */
class CommandBesideServerTests {

    @TempDir
    private Path folder;

    @Test
    void createsTheFirstManagerWhileTheServerRuns() throws IOException, InterruptedException {
        var database = "jdbc:h2:file:" + folder.resolve("test") + ";AUTO_SERVER=TRUE";
        try (var server = new SpringApplicationBuilder(SupportChat.class)
                .run("--server.port=0", "--spring.datasource.url=" + database)) {
            var accounts = server.getBean(AccountService.class);
            assertThat(accounts.hasManager()).isFalse();
            assertThat(run(
                            database,
                            "a few example words\n",
                            "create_system_manager",
                            "mia",
                            "mia@example.edu",
                            "-",
                            "Mia",
                            "Example",
                            "Lecturer",
                            "Computing"))
                    .isZero();
            assertThat(accounts.hasManager()).isTrue();
            assertThat(server.getBean(FirstManagerLink.class).opensWith("anything"))
                    .isFalse();
        }
    }

    /** Its own memory of them is at most a minute old. */
    @Test
    void setsSupportHoursThatTheRunningServerFollows() throws IOException, InterruptedException {
        var database = "jdbc:h2:file:" + folder.resolve("test") + ";AUTO_SERVER=TRUE";
        try (var server = new SpringApplicationBuilder(SupportChat.class, SettableClock.Configuration.class)
                .run("--server.port=0", "--spring.datasource.url=" + database)) {
            var hours = server.getBean(SupportHours.class);
            assertThat(hours.view().week()).isNotEqualTo(Preset.EXTENDED.week());
            assertThat(run(database, "", "init_schedule", "--extended-hours")).isZero();
            server.getBean(SettableClock.class).goAhead(Duration.ofSeconds(61));
            assertThat(hours.view().week()).isEqualTo(Preset.EXTENDED.week());
        }
    }

    private static int run(String database, String input, String... words) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var line = new ProcessBuilder(Stream.concat(
                        Stream.of(java, "-cp", System.getProperty("java.class.path"), SupportChat.class.getName()),
                        Stream.of(words))
                .toList());
        line.environment().put("SPRING_DATASOURCE_URL", database);
        var command = line.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (var typed = command.outputWriter()) {
            typed.write(input);
        }
        assertThat(command.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return command.exitValue();
    }
}
