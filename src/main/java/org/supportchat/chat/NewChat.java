package org.supportchat.chat;

import java.util.Optional;
import java.util.UUID;
import org.supportchat.common.Checks;

/**
 * What a student starts a chat with; limits in UTF-16 units, checked as it is made.
 *
 * @param name how the student wants to be called
 * @param question the first message, kept exactly as it was typed
 * @param topicId what it is about, where the student chose something
 */
public record NewChat(String name, String question, Optional<UUID> topicId) {

    public static final int NAME_SHORTEST = 2;
    public static final int NAME_LONGEST = 100;
    public static final int QUESTION_SHORTEST = 10;
    public static final int QUESTION_LONGEST = 4_000;

    /** As many characters of the question as a row of the dashboard can use. */
    private static final int OPENING_LONGEST = 200;

    /** @throws org.supportchat.common.Invalid naming every component that breaks a limit */
    public NewChat {
        var checks = new Checks();
        name = checks.line("name", name, NAME_SHORTEST, NAME_LONGEST);
        question = checks.verbatim("question", question, QUESTION_SHORTEST, QUESTION_LONGEST);
        checks.done();
    }

    /** About no topic. */
    public NewChat(String name, String question) {
        this(name, question, Optional.empty());
    }

    /** One line of the question without the fences of its code blocks. */
    String opening() {
        var words = question.replaceAll("```\\S*", " ").replaceAll("\\s+", " ").strip();
        if (words.length() <= OPENING_LONGEST) {
            return words;
        }
        var end = Character.isHighSurrogate(words.charAt(OPENING_LONGEST - 1)) ? OPENING_LONGEST - 1 : OPENING_LONGEST;
        return words.substring(0, end);
    }
}
