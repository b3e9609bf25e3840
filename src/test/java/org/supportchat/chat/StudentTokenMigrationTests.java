package org.supportchat.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.supportchat.OnPostgres;

/** A cookie that was given when a chat had one token still opens it. */
class StudentTokenMigrationTests {

    @Test
    void tokensMoveOnH2() {
        tokensMove(new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", ""));
    }

    @Test
    void tokensMoveOnPostgres() {
        var url = "jdbc:postgresql://localhost:" + OnPostgres.Server.port() + "/postgres?currentSchema=moving";
        var database = new DriverManagerDataSource(url, "postgres", "postgres");
        new JdbcTemplate(database).execute("create schema moving");
        tokensMove(database);
    }

    private static void tokensMove(DataSource source) {
        var database = new JdbcTemplate(source);
        migrate(source, "3");
        var chatId = UUID.randomUUID();
        database.update(
                "insert into chat (id, version, student_name, opening, status, token_hash, token_expires_at, created_at,"
                        + " waiting_since, last_seq, participant_count) values (?, 0, 'Sam', 'Why?', 'WAITING', 'hash',"
                        + " timestamp '2026-11-24 12:00:00', current_timestamp, current_timestamp, 0, 0)",
                chatId);
        migrate(source, "latest");
        var moved = database.queryForMap("select chat_id, code_proof from student_token where hash = 'hash'");
        assertThat(moved).containsEntry("chat_id", chatId).containsEntry("code_proof", null);
    }

    private static void migrate(DataSource source, String target) {
        Flyway.configure().dataSource(source).target(target).load().migrate();
    }
}
