package org.supportchat.chat;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.supportchat.account.Colleague;

/**
 * Finds who is called by name in a note: {@code @First Last}, as it is inserted or typed. The text says it all, so that
 * nothing is lost with a draft that was kept for a day; two people of the same name are both called.
 */
final class Mentions {

    private static final Pattern SIGN = Pattern.compile("(?<![\\p{L}\\p{N}])@");

    private Mentions() {}

    /** Whether it is worth asking who the colleagues are. */
    static boolean mayBeIn(String text) {
        return SIGN.matcher(text).find();
    }

    /** The accounts of those who are mentioned. */
    static Set<UUID> in(String text, Collection<Colleague> colleagues) {
        var words = fold(text);
        var found = new HashSet<UUID>();
        var signs = SIGN.matcher(words);
        while (signs.find()) {
            found.addAll(at(words.substring(signs.end()), colleagues));
        }
        return found;
    }

    /** Those with the longest name that the words begin with: who mentions Ann Lee Park does not mean Ann Lee. */
    private static Set<UUID> at(String words, Collection<Colleague> colleagues) {
        var named = colleagues.stream()
                .filter(one -> beginsWith(words, fold(one.name())))
                .collect(Collectors.groupingBy(one -> fold(one.name()).length()));
        return named.keySet().stream()
                .max(Comparator.naturalOrder())
                .map(longest -> named.getOrDefault(longest, List.of()))
                .orElse(List.of())
                .stream()
                .map(Colleague::id)
                .collect(Collectors.toSet());
    }

    private static boolean beginsWith(String words, String name) {
        return words.startsWith(name)
                && (words.length() == name.length() || !Character.isLetterOrDigit(words.codePointAt(name.length())));
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
