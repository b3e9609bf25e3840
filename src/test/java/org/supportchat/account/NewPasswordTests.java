package org.supportchat.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.supportchat.common.Invalid;

/** What a new password has to be. */
class NewPasswordTests {

    private static List<String> problems(String current, String next, String repeated) {
        return catchThrowableOfType(Invalid.class, () -> new NewPassword(current, next, repeated)).problems().stream()
                .map(problem -> problem.field() + " " + problem.key())
                .toList();
    }

    @Test
    void emptyFieldsAreNamed() {
        assertThat(problems("", "", ""))
                .containsExactly("current invalid.empty", "next invalid.empty", "repeated invalid.empty");
    }

    @Test
    void newOneKeepsTheRulesOfAnAccount() {
        var longest = "x".repeat(PasswordRule.LONGEST);
        assertThat(problems("old one", "fourteen chars", "fourteen chars")).containsExactly("next invalid.short");
        assertThat(problems("old one", longest + "x", longest)).containsExactly("next invalid.long");
        assertThat(new NewPassword("old one", longest, longest).next()).isEqualTo(longest);
    }

    @Test
    void repetitionIsTheSameToTheLetter() {
        assertThat(problems("old one", "a few more words", "a few more words "))
                .containsExactly("repeated profile.password-differs");
    }

    @Test
    void nothingOfItIsInALog() {
        assertThat(new NewPassword("the old one", "a few more words", "a few more words").toString())
                .doesNotContain("old")
                .doesNotContain("few");
    }
}
