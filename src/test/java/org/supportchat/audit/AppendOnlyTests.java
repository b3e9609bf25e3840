package org.supportchat.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.supportchat.OnPostgres;

/**
 * Roles as {@code production_setup.md} makes them: one owns the tables, the other is the service's. To the service the log can
 * be added to, and nothing else.
 */
class AppendOnlyTests {

    private static final String SERVER = "jdbc:postgresql://localhost:" + OnPostgres.Server.port();
    private static final JdbcTemplate ROOT = as("postgres", "/postgres");
    private static final JdbcTemplate SERVICE = as("log_service", "/log_test");

    private static JdbcTemplate as(String role, String database) {
        return new JdbcTemplate(new DriverManagerDataSource(SERVER + database, role, "postgres"));
    }

    @BeforeEach
    void setUp() {
        ROOT.execute("drop database if exists log_test");
        ROOT.execute("drop role if exists log_owner");
        ROOT.execute("drop role if exists log_service");
        ROOT.execute("create role log_owner login password 'postgres'");
        ROOT.execute("create role log_service login password 'postgres'");
        ROOT.execute("create database log_test owner log_owner");
        as("log_owner", "/log_test")
                .execute("alter default privileges grant select, insert, update, delete on tables to log_service");
        Flyway.configure()
                .dataSource(SERVER + "/log_test", "log_owner", "postgres")
                .locations("classpath:db/migration", "classpath:db/postgresql")
                .load()
                .migrate();
        write("young", "1 hour");
        write("old", "31 days");
    }

    private static void write(String subject, String age) {
        SERVICE.update("insert into audit_entry (id, written_at, actor, address, action, subject, detail) values"
                + " (gen_random_uuid(), current_timestamp - interval '" + age + "', 'x', '', 'test.done', '" + subject
                + "', '')");
    }

    private static void isRefused(String statement) {
        assertThatThrownBy(() -> SERVICE.execute(statement)).as(statement).isNotNull();
        assertThat(SERVICE.queryForList("select subject from audit_entry where actor = 'x'", String.class))
                .as(statement)
                .containsExactlyInAnyOrder("young", "old");
    }

    @Test
    void serviceChangesNothingThatWasWritten() {
        isRefused("update audit_entry set actor = 'somebody else'");
        isRefused("update audit_entry set detail = '' where subject = 'old'");
        isRefused("delete from audit_entry where subject = 'young'");
        isRefused("delete from audit_entry");
        isRefused("truncate audit_entry");
        isRefused("alter table audit_entry disable trigger all");
        isRefused("drop trigger audit_entry_append_only on audit_entry");
        isRefused("drop table audit_entry");
        isRefused("set session_replication_role = replica");
    }

    @Test
    void whatIsOldEnoughCanBePurged() {
        assertThatCode(() -> SERVICE.update("delete from audit_entry where subject = 'old'"))
                .doesNotThrowAnyException();
        assertThat(SERVICE.queryForList("select subject from audit_entry", String.class))
                .containsExactly("young");
    }

    /** The service of an installation with one role owns the table: still nothing is changed by the way. */
    @Test
    void ownerIsRefusedAsLongAsTheTriggersAreThere() {
        var owner = as("log_owner", "/log_test");
        assertThatThrownBy(() -> owner.update("update audit_entry set actor = 'z'"))
                .isNotNull();
        assertThatThrownBy(() -> owner.update("delete from audit_entry")).isNotNull();
        assertThatThrownBy(() -> owner.execute("truncate audit_entry")).isNotNull();
    }

    /** The statements of the service run as well without owning the tables: those of a chat, for one. */
    @Test
    void serviceCanWriteAllOtherTables() {
        assertThat(SERVICE.queryForObject(
                        "select bool_and(has_table_privilege(tablename::text, 'select, insert, update, delete'))"
                                + " from pg_tables where schemaname = 'public'",
                        Boolean.class))
                .isTrue();
        assertThatCode(() -> SERVICE.update("insert into chat (id, version, student_name, opening, status,"
                        + " created_at, waiting_since, queued_at, last_seq, participant_count) values (gen_random_uuid(), 0,"
                        + " 'Sam', 'Why?', 'WAITING', current_timestamp, current_timestamp, current_timestamp, 0, 0)"))
                .doesNotThrowAnyException();
    }
}
