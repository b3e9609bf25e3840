package org.supportchat.response;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the places in a quick response are filled with. Other words in braces stay, as they may be code.
 *
 * @param student the name of the student, for {@code {student}}
 * @param technician the name of the technician who writes, for {@code {technician}}
 * @param topic what the chat is about, for {@code {topic}}; where it has no topic, words that read well in its place
 */
public record Placeholders(String student, String technician, String topic) {

    private static final Pattern PLACE = Pattern.compile("\\{(student|technician|topic)}");

    /** The text with every place filled, once: a name with braces in it stays a name. */
    public String fill(String text) {
        var words = Map.of("student", student, "technician", technician, "topic", topic);
        return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(words.get(place.group(1))));
    }
}
