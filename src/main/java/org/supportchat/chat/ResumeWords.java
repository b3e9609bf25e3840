package org.supportchat.chat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/**
 * The 1,024 words that resume codes are made of: common, short, and so unlike each other that one wrong or missing
 * letter never makes another of them. A code that was misread is therefore told from one that is unknown, and costs no
 * guess. The list may grow; a word that has been given out is never taken away.
 */
final class ResumeWords {

    static final List<String> ALL = read();

    private static final Set<String> KNOWN = Set.copyOf(ALL);

    private ResumeWords() {}

    static boolean has(String word) {
        return KNOWN.contains(word);
    }

    private static List<String> read() {
        try (var file = ResumeWords.class.getResourceAsStream("resume-words.txt")) {
            if (file == null) {
                throw new IllegalStateException("resume-words.txt is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
