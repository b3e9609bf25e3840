package org.supportchat.chat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Where in a text an address stands that can be followed: {@code http} and {@code https} alone. */
record WebAddress(int start, int end) {

    /** More marks than this at the end of an address are part of it. */
    private static final int MOST_MARKS = 8;

    private static final Pattern ADDRESS = Pattern.compile("(?i)\\bhttps?://[^\\s<>\"`]+");

    static List<WebAddress> in(String text) {
        return ADDRESS.matcher(text)
                .results()
                .map(WebAddress::of)
                .filter(WebAddress::hasHost)
                .toList();
    }

    private static WebAddress of(MatchResult match) {
        return new WebAddress(match.start(), match.start() + lengthWithoutPunctuation(match.group()));
    }

    private boolean hasHost() {
        return end - start > "https://".length();
    }

    /** A full stop, or a bracket that was opened before the address, belongs to the sentence around it. */
    private static int lengthWithoutPunctuation(String address) {
        var end = address.length();
        while (address.length() - end < MOST_MARKS && endsSentence(address, end)) {
            end--;
        }
        return end;
    }

    private static boolean endsSentence(String address, int end) {
        return switch (address.charAt(end - 1)) {
            case '.', ',', ';', ':', '!', '?', '\'', '*', '’', '”' -> true;
            case ')' -> closesMore(address, end, '(', ')');
            case ']' -> closesMore(address, end, '[', ']');
            case '}' -> closesMore(address, end, '{', '}');
            default -> false;
        };
    }

    private static boolean closesMore(String address, int end, char opening, char closing) {
        var balance = 0;
        for (var place = 0; place < end; place++) {
            var letter = address.charAt(place);
            balance += letter == opening ? 1 : letter == closing ? -1 : 0;
        }
        return balance < 0;
    }
}
