package org.supportchat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every language has every text, and every text is used. */
class MessageBundleTests {

    /** What is done to accounts has a name in the audit log, which nobody reads on a page. */
    private static final String NOT_FOR_THE_LOG = "(?<!AccountEvent\\(\\s{0,40})";

    private static final Pattern PLACE = Pattern.compile("\\{\\d");
    private static final Pattern DIALOG = Pattern.compile("ConfirmDialogs\\.ask\\(this, \"([a-z-]+)\"");

    @Test
    void spanishHasTheKeysOfEnglish() throws IOException {
        assertThat(bundle("es").stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(bundle("en").stringPropertyNames());
    }

    @Test
    void everyLanguageFillsTheSamePlaces() throws IOException {
        var spanish = bundle("es");
        var english = bundle("en");
        for (var key : english.stringPropertyNames()) {
            assertThat(places(spanish.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key)));
        }
    }

    /** An apostrophe means something to MessageFormat, and would vanish. */
    @Test
    void noTextHasAnAsciiApostrophe() throws IOException {
        for (var language : Set.of("en", "es")) {
            assertThat(bundle(language).values())
                    .as(language)
                    .noneMatch(text -> text.toString().contains("'"));
        }
    }

    @Test
    void everyKeyIsNamedInTheSourcesAndEveryNamedKeyExists() throws IOException {
        var sources = sources();
        var keys = bundle("en").stringPropertyNames();
        assertThat(keys.stream().filter(key -> !isNamed(key, sources)))
                .as("keys that nothing uses")
                .isEmpty();
        assertThat(named(sources))
                .as("keys that no bundle has")
                .allMatch(key -> keys.contains(key) || isAction(key, keys));
    }

    private static boolean isNamed(String key, String sources) {
        return sources.contains("\"" + key + "\"")
                || DIALOG.matcher(sources).results().anyMatch(dialog -> key.startsWith(dialog.group(1) + "."));
    }

    /** What the audit log calls a deed looks like a key, and has its words under another one. */
    private static boolean isAction(String key, Set<String> keys) {
        return keys.contains("audit.did." + key);
    }

    private static Set<String> named(String sources) {
        var prefixes = "account|chat|dashboard|dialog|error|invalid|landing|line|login|responses|setup|shell";
        return Pattern.compile(NOT_FOR_THE_LOG + "\"((?:" + prefixes + ")\\.[a-z][a-z.-]*)\"")
                .matcher(sources)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static String sources() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(MessageBundleTests::read)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Properties bundle(String language) throws IOException {
        var bundle = new Properties();
        var file = Path.of("src/main/resources/vaadin-i18n/translations_" + language + ".properties");
        try (var reader = Files.newBufferedReader(file)) {
            bundle.load(reader);
        }
        return bundle;
    }
}
