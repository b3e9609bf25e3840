package org.supportchat.chaos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the scenarios of a run came to, as a page to read: {@code target/chaos/report.md}. */
public final class Report {

    private static final Path FILE = Site.FOLDER.resolve("report.md");
    private static final List<String> STARTS = new ArrayList<>();
    private static final List<String> ENDS = new ArrayList<>();
    private static final List<String> PARTS = new ArrayList<>();

    private Report() {}

    /** The application has started and served its first page. */
    public static synchronized void started(Duration time) {
        STARTS.add(seconds(time));
    }

    /** The application was asked to end, and did. */
    static synchronized void ended(int status, Duration time) {
        ENDS.add("%s (status %d)".formatted(seconds(time), status));
    }

    /** Adds a part, which begins with a heading, and writes the page anew. */
    public static synchronized void add(List<String> lines) throws IOException {
        PARTS.add(String.join("\n", lines));
        var page = new ArrayList<String>();
        page.add("# Nothing is lost: what this run has shown");
        page.add("Seed %d; the same moments again: `-Dchaos.seed=%d`. Times are in seconds."
                .formatted(Chance.SEED, Chance.SEED));
        page.add("From start to first page (gate 8): %s. From SIGTERM to the end (grace 15): %s."
                .formatted(String.join(", ", STARTS), String.join(", ", ENDS)));
        page.addAll(PARTS);
        Files.writeString(FILE, String.join("\n\n", page) + "\n");
    }

    public static String seconds(Duration time) {
        return "%.1f".formatted(time.toMillis() / 1000.0);
    }

    static String seconds(Optional<Duration> time) {
        return time.map(Report::seconds).orElse("never");
    }
}
