package org.supportchat.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whatever any module writes into the audit log has its words there. */
class ActionWordsTests {

    private static final Pattern WRITTEN =
            Pattern.compile("\\b(?:write|writeAlone|writeOfStudent)\\(\\s*(?:[\\w.()]+,\\s*)?\"([a-z.-]+)\"");

    private static final Pattern OF_ACCOUNTS = Pattern.compile("new AccountEvent\\(\\s*\"([a-z.-]+)\"");

    /** {@code ScheduleJournal} puts the name of its module in front. */
    private static String action(Path file, String written) {
        return file.startsWith(Path.of("src/main/java/org/supportchat/schedule")) ? "schedule." + written : written;
    }

    private static Set<String> actions(Pattern pattern) throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> pattern.matcher(read(file)).results().map(match -> action(file, match.group(1))))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Test
    void everyActionThatIsWrittenHasItsWords() throws IOException {
        var written = actions(WRITTEN);
        assertThat(written)
                .contains("sign-in.failed", "schedule.paused", "topic.move", "response.import", "audit.purge");
        written.addAll(actions(OF_ACCOUNTS));
        assertThat(written.stream()
                        .filter(action -> !action.endsWith("."))
                        .filter(action -> ActionWords.key(action).isEmpty()))
                .as("actions without words")
                .isEmpty();
    }

    @Test
    void whatIsNotKnownHasNone() {
        assertThat(ActionWords.key("test.done")).isEmpty();
    }
}
