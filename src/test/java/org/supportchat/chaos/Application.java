package org.supportchat.chaos;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The packaged product as a process, on a port that it keeps when it is started again. */
final class Application implements AutoCloseable {

    private static final Path JAR = Path.of("target", "support-chat.jar");
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final Duration LONGEST_START = Duration.ofSeconds(180);
    private static final List<String> OPTIONS = Stream.of(
                    System.getProperty("chaos.java-options", "").split(" "))
            .filter(option -> !option.isBlank())
            .toList();
    private static final HttpClient VISITOR = HttpClient.newHttpClient();

    private final DatabaseServer database;
    private final int port;
    private final Path logs;
    private @Nullable Process process;

    /** @param logs the folder for what it prints */
    Application(DatabaseServer database, int port, Path logs) {
        this.database = database;
        this.port = port;
        this.logs = logs;
    }

    URI home() {
        return URI.create("http://localhost:" + port + "/");
    }

    boolean isUp() {
        return process != null && process.isAlive();
    }

    /** Starts it; returns once it serves its first page, and how long that took. */
    Duration start() throws IOException {
        var begin = System.nanoTime();
        var started = launch("application.log", OPTIONS, List.of("--server.port=" + port));
        process = started;
        var isServing = Waiting.until(LONGEST_START, () -> !started.isAlive() || servesPage());
        if (!isServing || !started.isAlive()) {
            kill();
            throw new IllegalStateException("The application did not start; see application.log in " + logs);
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    /** As {@code kill -9} does. */
    void kill() {
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
        return launch("commands.log", List.of("-XX:TieredStopAtLevel=1"), List.of(arguments));
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

    private Process launch(String log, List<String> options, List<String> arguments) throws IOException {
        var words = new ArrayList<String>();
        words.add(JAVA.toString());
        words.addAll(List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
        words.addAll(options);
        words.addAll(List.of("-jar", JAR.toString()));
        words.addAll(arguments);
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
