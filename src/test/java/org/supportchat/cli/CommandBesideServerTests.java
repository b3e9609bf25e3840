package org.supportchat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.supportchat.SupportChat;
import org.supportchat.account.AccountService;
import org.supportchat.account.FirstManagerLink;

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
            assertThat(run(database)).isZero();
            assertThat(accounts.hasManager()).isTrue();
            assertThat(server.getBean(FirstManagerLink.class).opensWith("anything"))
                    .isFalse();
        }
    }

    private int run(String database) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var line = new ProcessBuilder(List.of(
                java,
                "-cp",
                System.getProperty("java.class.path"),
                SupportChat.class.getName(),
                "create_system_manager",
                "mia",
                "mia@example.edu",
                "-",
                "Mia",
                "Example",
                "Lecturer",
                "Computing"));
        line.environment().put("SPRING_DATASOURCE_URL", database);
        var command = line.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (var input = command.outputWriter()) {
            input.write("a few example words\n");
        }
        assertThat(command.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return command.exitValue();
    }
}
