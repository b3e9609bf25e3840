package org.supportchat.common;

import java.util.List;

/** What was typed breaks rules: each problem names the field it was typed into. */
public final class Invalid extends Refusal {

    private final transient List<Problem> problems;

    /**
     * One broken rule.
     *
     * @param field the name of the component of the input record
     * @param key the sentence in the message bundles
     */
    public record Problem(String field, String key, Object... arguments) {

        /** What it says, in the language of the one who typed it. */
        public String sentence(Language language) {
            return language.sentence(key, arguments);
        }
    }

    public Invalid(String field, String key, Object... arguments) {
        this(List.of(new Problem(field, key, arguments)));
    }

    /** @param problems at least one */
    public Invalid(List<Problem> problems) {
        super(problems.getFirst().key(), problems.getFirst().arguments());
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
