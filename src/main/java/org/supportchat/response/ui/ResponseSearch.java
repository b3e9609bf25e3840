package org.supportchat.response.ui;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.supportchat.response.ResponseView;

/**
 * Finds responses that have every word of a search in their title, shortcut or text; small letters and those without their
 * accents find all.
 */
final class ResponseSearch implements Predicate<ResponseView> {

    private final List<String> words;

    ResponseSearch(String search) {
        words = Stream.of(plain(search).split("[\\s/]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    boolean isForAll() {
        return words.isEmpty();
    }

    @Override
    public boolean test(ResponseView response) {
        var details = response.details();
        var everything = plain(details.title() + "\n" + details.shortcut() + "\n" + details.text());
        return words.stream().allMatch(everything::contains);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
