package org.supportchat.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The words of resume codes can be read out, heard and typed without being taken for each other. */
class ResumeWordsTests {

    @Test
    void thereAre1024() {
        assertThat(ResumeWords.ALL).hasSize(1_024).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void areShortAndPlain() {
        assertThat(ResumeWords.ALL).allMatch(word -> word.matches("[a-z]{3,7}"));
    }

    /** One letter wrong, missing, more, or two that changed places. */
    @Test
    void oneSlipMakesNoOtherWord() {
        assertThat(pairs(ResumeWordsTests::isOneSlipAway)).isEmpty();
    }

    @Test
    void noneIsThePluralOfAnother() {
        assertThat(pairs((one, other) -> other.equals(one + "es")
                        || one.endsWith("y") && other.equals(one.substring(0, one.length() - 1) + "ies")))
                .isEmpty();
    }

    /** A rough ear: spellings of the same sounds made one, vowels and doubled letters not told apart. */
    @Test
    void noTwoSoundTheSame() {
        var bySound = ResumeWords.ALL.stream().collect(Collectors.groupingBy(ResumeWordsTests::sound));
        assertThat(bySound.values()).allMatch(alike -> alike.size() == 1);
    }

    private static List<String> pairs(BiPredicate<String, String> tooClose) {
        var found = new ArrayList<String>();
        for (var one : ResumeWords.ALL) {
            for (var other : ResumeWords.ALL) {
                if (!one.equals(other) && tooClose.test(one, other)) {
                    found.add(one + "/" + other);
                }
            }
        }
        return found;
    }

    private static boolean isOneSlipAway(String one, String other) {
        if (one.length() > other.length() || other.length() - one.length() > 1) {
            return false;
        }
        var start = 0;
        while (start < one.length() && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        if (one.length() < other.length()) {
            return one.substring(start).equals(other.substring(start + 1));
        }
        return one.substring(start + 1).equals(other.substring(start + 1)) || isSwapped(one, other, start);
    }

    private static boolean isSwapped(String one, String other, int place) {
        return place + 1 < one.length()
                && one.charAt(place) == other.charAt(place + 1)
                && one.charAt(place + 1) == other.charAt(place)
                && one.substring(place + 2).equals(other.substring(place + 2));
    }

    private static String sound(String word) {
        return word.replaceAll("^kn", "n")
                .replaceAll("^wr", "r")
                .replace("ph", "f")
                .replace("ght", "t")
                .replace("ck", "k")
                .replace("wh", "w")
                .replace("qu", "kw")
                .replace("x", "ks")
                .replace("z", "s")
                .replaceAll("c(?=[eiy])", "s")
                .replaceAll("c(?!h)", "k")
                .replaceAll("dge|g(?=[eiy])", "j")
                .replaceAll("(.)\\1", "$1")
                .replaceAll("e$", "")
                .replaceAll("[aeiouy]+", "a");
    }
}
