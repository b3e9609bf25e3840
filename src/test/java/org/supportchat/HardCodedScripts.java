package org.supportchat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds texts for people among the string literals of a script. No such text are names of keys, and what is a class name or
 * a selector where it stands.
 */
final class HardCodedScripts {

    /** What a script is made of, as far as it matters: comments, regular expressions behind what they can follow, and literals. */
    private static final Pattern PIECE = Pattern.compile("""
            (?<skipped>/\\*.*?\\*/|//[^\\n]*|(?<=[(,=:\\[!&|?{};\\s])/(?![*/\\s])(?:\\\\.|\\[(?:\\\\.|[^\\]\\\\\\n])*]|[^/\\\\\\n\\[])+/[a-z]*)\
            |'(?<single>(?:\\\\.|[^'\\\\\\n])*)'\
            |"(?<double>(?:\\\\.|[^"\\\\\\n])*)"\
            |`(?<template>(?:\\\\.|[^`\\\\])*)`""", Pattern.DOTALL);

    /** The values of KeyboardEvent.key that begin like a word. */
    private static final Set<String> KEYS = Set.of(
            "Escape",
            "Enter",
            "Tab",
            "Home",
            "End",
            "ArrowUp",
            "ArrowDown",
            "ArrowLeft",
            "ArrowRight",
            "Backspace",
            "Delete");

    private static final Pattern BEFORE_A_NAME = Pattern.compile(
            "(make\\([^(),]*,|className =|rel =|matchMedia\\(|querySelector(All)?\\(|closest\\(|matches\\(|execCommand\\()\\s*$");

    /** Behind these every word counts. */
    private static final Pattern BEFORE_WHAT_IS_SHOWN = Pattern.compile(
            "((textContent|innerText|ariaLabel|title|placeholder|helperText|errorMessage|alt) =|setAttribute\\('(aria-label|title|alt)',)\\s*$");

    private HardCodedScripts() {}

    static List<String> in(String script) {
        return PIECE.matcher(script)
                .results()
                .filter(piece -> piece.group("skipped") == null)
                .flatMap(piece -> {
                    var literal = piece.group().substring(1, piece.group().length() - 1);
                    var before = script.substring(Math.max(0, piece.start() - 60), piece.start());
                    if (BEFORE_WHAT_IS_SHOWN.matcher(before).find()) {
                        return HumanText.wordsIn(literal.replaceAll("\\$\\{[^}]*}", "")).stream();
                    }
                    return KEYS.contains(literal)
                                    || BEFORE_A_NAME.matcher(before).find()
                            ? java.util.stream.Stream.<String>empty()
                            : HumanText.sentencesIn(literal).stream();
                })
                .toList();
    }
}
