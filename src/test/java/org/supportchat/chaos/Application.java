package org.supportchat.chaos;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The packaged product as a process, on a port that it keeps when it is started again. */
public final class Application implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofSeconds(180);
    private static final HttpClient VISITOR = HttpClient.newHttpClient();

    private final DatabaseServer database;
    private final int port;
    private final Path logs;
    private final Installation installation;
    private @Nullable Process process;

    /** @param logs the folder for what it prints */
    Application(DatabaseServer database, int port, Path logs) {
        this.database = database;
        this.port = port;
        this.logs = logs;
        this.installation = new Installation(logs.resolve("installed"));
    }

    /** Takes out of the jar what was packaged. */
    void extract() throws IOException, InterruptedException {
        if (launch("install.log", installation.extracting()).waitFor() != 0) {
            throw new IllegalStateException("The application was not installed; see install.log in " + logs);
        }
    }

    /** Starts it for the first time; when it is asked to end, it prepares for the next. */
    void rehearse() throws IOException {
        serve(launch("install.log", installation.rehearsing(port())));
    }

    public URI home() {
        return URI.create("http://localhost:" + port + "/");
    }

    boolean isUp() {
        return process != null && process.isAlive();
    }

    /** Starts it; returns once it serves its first page, and how long that took. */
    public Duration start() throws IOException {
        var begin = System.nanoTime();
        serve(launch("application.log", installation.running(port())));
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private String port() {
        return "--server.port=" + port;
    }

    private void serve(Process started) {
        process = started;
        var isServing = Waiting.until(LONGEST_START, () -> !started.isAlive() || servesPage());
        if (!isServing || !started.isAlive()) {
            kill();
            throw new IllegalStateException("The application did not start; see the logs in " + logs);
        }
    }

    /** Bytes of what is alive on its heap, garbage collected. */
    public long liveHeap() throws IOException {
        var histogram = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        String.valueOf(running().pid()),
                        "GC.class_histogram")
                .start();
        try (var lines = histogram.inputReader().lines()) {
            var total =
                    lines.filter(line -> line.startsWith("Total")).findFirst().orElseThrow();
            return Long.parseLong(total.strip().split("\\s+")[2]);
        }
    }

    /** As {@code kill -9} does. */
    public void kill() {
        Processes.kill(running().toHandle());
    }

    /** Asks it to end, as a service manager does. */
    void terminate() {
        running().destroy();
    }

    /** Its exit status, once it has ended by itself. */
    int awaitExit(Duration longest) throws InterruptedException {
        if (!running().waitFor(longest.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new IllegalStateException("The application did not end in " + longest);
        }
        return running().exitValue();
    }

    /** Runs a command of the product beside the server, if that runs. */
    Process command(String... arguments) throws IOException {
        return launch("commands.log", installation.running(arguments));
    }

    @Override
    public void close() {
        if (isUp()) {
            kill();
        }
    }

    private Process running() {
        if (process == null) {
            throw new IllegalStateException("The application was never started");
        }
        return process;
    }

    private Process launch(String log, List<String> words) throws IOException {
        var builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.redirectOutput(
                ProcessBuilder.Redirect.appendTo(logs.resolve(log).toFile()));
        builder.environment().put("SPRING_PROFILES_ACTIVE", "postgres");
        builder.environment().put("SUPPORT_CHAT_DB_URL", database.url());
        builder.environment().put("SUPPORT_CHAT_DB_USERNAME", "postgres");
        builder.environment().put("SUPPORT_CHAT_DB_PASSWORD", "postgres");
        var launched = builder.start();
        Processes.add(launched.toHandle());
        return launched;
    }

    private boolean servesPage() {
        var visit = HttpRequest.newBuilder(home())
                .header("Accept", "text/html")
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return VISITOR.send(visit, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException fault) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
