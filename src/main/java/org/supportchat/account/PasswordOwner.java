package org.supportchat.account;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What anybody could know of the person whom a password is for. */
record PasswordOwner(String username, String email, String firstName, String lastName) {

    /** Shorter ones are in many words that have nothing to do with the person. */
    private static final int SHORTEST_PART = 4;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Whether most of the password is the names, the username or the e-mail address. */
    boolean isMostOf(String password) {
        return isMostOf(password, names());
    }

    /**
     * Whether most of the password is such names, also where these are written backwards, in capitals, without accents, or
     * with signs between them.
     */
    static boolean isMostOf(String password, Stream<String> names) {
        var core = BETWEEN.matcher(folded(password)).replaceAll("");
        var rest = core;
        for (var part : parts(names)) {
            rest = rest.replace(part, "").replace(new StringBuilder(part).reverse(), "");
        }
        return 2 * rest.length() < core.length();
    }

    /** In lower case and without accents, the longest first; the whole names and each word of them. */
    private static List<String> parts(Stream<String> names) {
        return names.flatMap(name -> {
                    var folded = folded(name);
                    return Stream.concat(
                            Stream.of(BETWEEN.matcher(folded).replaceAll("")), Arrays.stream(BETWEEN.split(folded)));
                })
                .filter(part -> part.length() >= SHORTEST_PART)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** The same as they are written. */
    Stream<String> names() {
        return Stream.of(username, email.replaceFirst("@.*", ""), firstName, lastName);
    }

    private static String folded(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "PasswordOwner[" + username + "]";
    }
}
