package org.supportchat.chaos;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/** A PostgreSQL as a process, which keeps its data and its port when it is killed and started again. */
public final class DatabaseServer implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofSeconds(30);

    private final Path data;
    private final int port;
    private EmbeddedPostgres running;

    DatabaseServer(Path data, int port) throws IOException {
        this.data = data;
        this.port = port;
        this.running = launch();
    }

    String url() {
        return running.getJdbcUrl("postgres", "postgres");
    }

    Connection connect() throws SQLException {
        return database().getConnection();
    }

    /** Ends the postmaster as {@code kill -9} does, and waits until its children have noticed. */
    void kill() throws IOException {
        var postmaster = postmaster();
        var children = postmaster.children().toList();
        Processes.kill(postmaster);
        children.forEach(child -> child.onExit().join());
    }

    /** Starts on the same data and returns when it accepts connections. */
    void start() throws IOException {
        // What was killed holds its lock for as long as this JVM lives.
        Files.delete(data.resolve("epg-lock"));
        running = launch();
    }

    boolean isUp() {
        try (var connection = connect()) {
            return connection.isValid(1);
        } catch (SQLException down) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        running.close();
    }

    private DataSource database() {
        return running.getPostgresDatabase();
    }

    /**
     * As safe as PostgreSQL is by itself; in tests it is usually set to be fast. With {@code synchronous_commit} off, as it
     * would be, a kill does lose messages that were told sent, and the verdict says so.
     */
    private EmbeddedPostgres launch() throws IOException {
        var launched = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPort(port)
                .setPGStartupWait(LONGEST_START)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log()))
                .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log()))
                .setRegisterShutdownHook(false)
                .start();
        Processes.add(postmaster());
        return launched;
    }

    private File log() {
        return data.resolveSibling("postgres.log").toFile();
    }

    private ProcessHandle postmaster() throws IOException {
        var first = Files.readAllLines(data.resolve("postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(first)).orElseThrow();
    }
}
