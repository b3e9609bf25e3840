package org.supportchat;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells what people read from what machines do, in string literals; of markup, what stands between its tags. */
final class HumanText {

    /** What stands in these is read aloud or shown. */
    static final Set<String> ATTRIBUTES = Set.of(
            "aria-label",
            "aria-description",
            "aria-roledescription",
            "alt",
            "title",
            "placeholder",
            "label",
            "accessibleName");

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    /** Two words with a blank between them that are no names with hyphens, or a first word with a capital letter. */
    private static final Pattern SENTENCE = Pattern.compile(
            "(?<![\\p{L}-])\\p{L}{2,}[.,:;!?…]?\\s+\\p{L}+(?![\\p{L}-])|^\\W*\\p{Lu}\\p{Ll}+(?![\\p{L}\\d_(])");

    private static final Pattern PLACE = Pattern.compile("\\$?\\{[^}]*}|%s");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\b([a-zA-Z-]+)=\"([^\"]*)\"");

    private HumanText() {}

    /** The text, or its pieces where it is markup, that have a word. */
    static List<String> wordsIn(String text) {
        return pieces(text).filter(piece -> WORD.matcher(piece).find()).toList();
    }

    /** The text, or its pieces where it is markup, that read like a sentence or a label. */
    static List<String> sentencesIn(String text) {
        return isMarkup(text)
                ? wordsIn(text)
                : Stream.of(text)
                        .filter(one -> SENTENCE.matcher(PLACE.matcher(one).replaceAll(""))
                                .find())
                        .toList();
    }

    private static Stream<String> pieces(String text) {
        if (!isMarkup(text)) {
            return Stream.of(text);
        }
        var markup = PLACE.matcher(text).replaceAll("");
        var attributes = ATTRIBUTE
                .matcher(markup)
                .results()
                .filter(attribute -> ATTRIBUTES.contains(attribute.group(1)))
                .map((MatchResult attribute) -> attribute.group(2));
        return Stream.concat(Stream.of(TAG.split(markup)), attributes).map(String::strip);
    }

    private static boolean isMarkup(String text) {
        return text.strip().matches("(?s)</?[a-z].*>.*");
    }
}
