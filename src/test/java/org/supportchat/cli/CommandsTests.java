package org.supportchat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.supportchat.SupportChat;

/** The commands as they are typed, on a database file of their own. */
@ExtendWith(OutputCaptureExtension.class)
class CommandsTests {

    @TempDir
    private Path folder;

    @BeforeEach
    void useAFileOfItsOwn() {
        System.setProperty("spring.datasource.url", url());
    }

    @AfterEach
    void useTheUsualDatabase() {
        System.clearProperty("spring.datasource.url");
    }

    private String url() {
        return "jdbc:h2:file:" + folder.resolve("test") + ";AUTO_SERVER=TRUE";
    }

    private int create(String command, String username, String... more) {
        var line = new ArrayList<>(List.of(
                command,
                username,
                username + "@example.edu",
                "a few example words",
                "Mia",
                "Example",
                "Lecturer",
                "CS"));
        line.addAll(List.of(more));
        return Commands.run(SupportChat.class, line.toArray(String[]::new));
    }

    private List<String> managers() throws SQLException {
        try (var connection = DriverManager.getConnection(url(), "sa", "");
                var rows = connection.createStatement().executeQuery("select username, role from account order by 1")) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1) + " " + rows.getString(2));
            }
            return found;
        }
    }

    @Test
    void createsTheFirstManagerAndASecondOneOnlyByForce(CapturedOutput output) throws SQLException {
        assertThat(create("create_system_manager", "mia.one")).isZero();
        assertThat(output.getOut()).contains("System manager mia.one was created.");
        assertThat(create("create-system-manager", "mia.two")).isEqualTo(1);
        assertThat(output.getErr()).contains("There is a system manager already. To create one more, add --force.");
        assertThat(create("create_system_manager", "mia.two", "--force")).isZero();
        assertThat(create("create_system_manager", "mia.two", "--force")).isEqualTo(2);
        assertThat(output.getErr()).contains("username: This username is taken");
        assertThat(managers()).containsExactly("mia.one MANAGER", "mia.two MANAGER");
        assertThat(output.getAll()).doesNotContain("a few example words");
    }

    @Test
    void readsThePasswordFromStandardInput() throws SQLException {
        var usual = System.in;
        System.setIn(new ByteArrayInputStream("another few example words\n".getBytes(StandardCharsets.UTF_8)));
        try {
            var status = Commands.run(SupportChat.class, new String[] {
                "create_system_manager", "mia", "mia@example.edu", "-", "Mia", "Example", "Lecturer", "CS"
            });
            assertThat(status).isZero();
        } finally {
            System.setIn(usual);
        }
        assertThat(managers()).containsExactly("mia MANAGER");
    }

    private static int initialize(String... more) {
        var line = new ArrayList<>(List.of("init_schedule"));
        line.addAll(List.of(more));
        return Commands.run(SupportChat.class, line.toArray(String[]::new));
    }

    private List<String> hours() throws SQLException {
        try (var connection = DriverManager.getConnection(url(), "sa", "");
                var rows = connection
                        .createStatement()
                        .executeQuery("select distinct hours from schedule_day order by 1")) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    @Test
    void setsSupportHoursAndOverwritesThemOnlyByForce(CapturedOutput output) throws SQLException {
        assertThat(initialize()).isZero();
        assertThat(hours()).containsExactly("", "540-990");
        assertThat(output.getOut()).contains("Support hours were set: Monday to Friday 09:00 to 16:30.");
        assertThat(initialize("--extended-hours")).isEqualTo(1);
        assertThat(output.getErr().lines())
                .containsExactly("Support hours have been set already. With --force they are overwritten.");
        assertThat(hours()).containsExactly("", "540-990");
        assertThat(initialize("--extended-hours", "--force")).isZero();
        assertThat(hours()).containsExactly("", "540-1080");
        assertThat(Commands.run(SupportChat.class, new String[] {"init-schedule", "--force", "--finals-week"}))
                .isZero();
        assertThat(hours()).containsExactly("", "540-1140");
    }

    @Test
    void twoPresetsAtOnceAreWrongUse(CapturedOutput output) {
        assertThat(initialize("--extended-hours", "--finals-week")).isEqualTo(2);
        assertThat(output.getErr().lines()).hasSize(1).allMatch(line -> line.contains("init_schedule --help"));
    }

    /** The log has said which setting it is. */
    @Test
    void settingThatCannotBeUsedIsToldByItsName(CapturedOutput output) {
        System.setProperty("support-chat.zone", "Mars/Base");
        try {
            assertThat(initialize()).isEqualTo(1);
        } finally {
            System.clearProperty("support-chat.zone");
        }
        assertThat(output.getAll()).contains("support-chat.zone \"Mars/Base\" is no time zone.");
        assertThat(output.getErr()).contains("The command failed: it could not start, for the reason above.");
    }

    @Test
    void wrongUseIsOneLineAndExitStatus2(CapturedOutput output) {
        assertThat(Commands.run(SupportChat.class, new String[] {"create_system_manager", "mia"}))
                .isEqualTo(2);
        assertThat(create("create_system_manager", "mia", "--unknown")).isEqualTo(2);
        assertThat(output.getErr().lines()).hasSize(2).allMatch(line -> line.contains("create_system_manager --help"));
    }

    @Test
    void whatCannotBeUsedIsToldWithItsField(CapturedOutput output) {
        var status = Commands.run(
                SupportChat.class,
                new String[] {"create_system_manager", "mia", "nobody", "short", "Mia", "Example", "Lecturer", "CS"});
        assertThat(status).isEqualTo(2);
        assertThat(output.getErr())
                .contains("email: This does not look like an email address.")
                .contains("password: Please write at least 15 characters.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"help", "--help", "-h"})
    void helpListsTheCommands(String help, CapturedOutput output) {
        assertThat(Commands.run(SupportChat.class, new String[] {help})).isZero();
        assertThat(output.getOut()).contains("create_system_manager");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create_system_manager",
                "create-system-manager",
                "init_schedule",
                "init-schedule",
                "help",
                "--help"
            })
    void asksForACommand(String first) {
        assertThat(Commands.asks(new String[] {first})).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--server.port=9000", "serve", ""})
    void asksForTheServer(String first) {
        assertThat(Commands.asks(new String[] {first})).isFalse();
        assertThat(Commands.asks(new String[0])).isFalse();
    }
}
