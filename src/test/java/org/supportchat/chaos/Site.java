package org.supportchat.chaos;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/**
 * A running application with its database and its staff; one for all scenarios of a run. With {@code -Dchaos.rehearsed=true}
 * it is installed as a server has it, with a cache for its start, which takes longer to make than it saves in a short run.
 */
public final class Site implements AutoCloseable {

    private static final Duration LONGEST_REHEARSAL = Duration.ofMinutes(2);

    static final Path FOLDER = Path.of("target", "chaos");

    private final DatabaseServer database;
    private final Application application;
    private final List<TechnicianAccount> technicians = new ArrayList<>();

    Site() throws IOException, InterruptedException {
        FileSystemUtils.deleteRecursively(FOLDER);
        Files.createDirectories(FOLDER);
        database = new DatabaseServer(FOLDER.resolve("postgres").toAbsolutePath(), freePort());
        application = new Application(database, freePort(), FOLDER);
        application.extract();
        if (Boolean.getBoolean("chaos.rehearsed")) {
            rehearse();
        }
    }

    public DatabaseServer database() {
        return database;
    }

    public Application application() {
        return application;
    }

    private void rehearse() throws IOException, InterruptedException {
        application.rehearse();
        try (var sam = new Visitor(this, "Sam Example, rehearsing", 10)) {
            sam.writeFromAllPagesAtOnce(Chance.of("rehearsal").key(), "Does this work?");
        }
        application.terminate();
        application.awaitExit(LONGEST_REHEARSAL);
    }

    /** Brings up what a scenario before this one may have left down, and makes the accounts that are lacking. */
    public void prepare(int technicianCount) throws IOException, InterruptedException {
        if (!database.isUp()) {
            database.start();
        }
        if (!application.isUp()) {
            Report.started(application.start());
        }
        var commands = new ArrayList<Process>();
        while (technicians.size() < technicianCount) {
            var account = TechnicianAccount.number(technicians.size() + 1);
            commands.add(application.command(account.command()));
            technicians.add(account);
        }
        for (var command : commands) {
            if (command.waitFor() != 0) {
                throw new IllegalStateException("An account could not be made; see commands.log in " + FOLDER);
            }
        }
    }

    public List<TechnicianAccount> technicians() {
        return List.copyOf(technicians);
    }

    @Override
    public void close() throws IOException {
        application.close();
        database.close();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
