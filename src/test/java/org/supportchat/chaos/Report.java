package org.supportchat.chaos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the scenarios of a run came to, as a page to read: {@code target/chaos/report.md}. */
final class Report {

    private static final Path FILE = Site.FOLDER.resolve("report.md");
    private static final List<Duration> STARTS = new ArrayList<>();
    private static final List<String> SECTIONS = new ArrayList<>();

    private Report() {}

    /** The application has started and served its first page. */
    static synchronized void started(Duration time) {
        STARTS.add(time);
    }

    /** Adds a part, with a heading of its own, and writes the page anew. */
    static synchronized void add(String heading, List<String> lines) throws IOException {
        SECTIONS.add("## " + heading + "\n\n" + String.join("\n", lines) + "\n");
        var page = new StringBuilder("# Nothing is lost: what this run has shown\n\n");
        page.append("Seed ")
                .append(Chance.SEED)
                .append("; the same again: `-Dchaos.seed=")
                .append(Chance.SEED);
        page.append("`. Seconds from start to first page: ")
                .append(seconds(STARTS))
                .append(" (gate 8).\n\n");
        SECTIONS.forEach(section -> page.append(section).append("\n"));
        Files.createDirectories(FILE.getParent());
        Files.writeString(FILE, page);
    }

    static String seconds(Duration time) {
        return "%.1f".formatted(time.toMillis() / 1000.0);
    }

    static String seconds(Optional<Duration> time) {
        return time.map(Report::seconds).orElse("never");
    }

    private static String seconds(List<Duration> times) {
        return String.join(", ", times.stream().map(Report::seconds).toList());
    }
}
