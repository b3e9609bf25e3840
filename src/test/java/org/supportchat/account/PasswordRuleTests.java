package org.supportchat.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.supportchat.common.Checks;
import org.supportchat.common.Invalid;

/** Which passwords are good enough. */
class PasswordRuleTests {

    private static final PasswordOwner MIA =
            new PasswordOwner("mia.martinez", "mia.m.martinez@example.edu", "Mía Sofía", "Martínez");

    private static Optional<String> refused(String password) {
        return refused(PasswordRule.ALONE, password);
    }

    /** Why it is refused, by the length first and then by the rest. */
    private static Optional<String> refused(PasswordRule rule, String password) {
        var refusal = catchThrowableOfType(Invalid.class, () -> {
            var checks = new Checks();
            rule.length(checks, "next", password);
            checks.done();
            rule.check("next", password, MIA, "Help with Pascal");
        });
        return Optional.ofNullable(refusal).map(Invalid::key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Staff.PASSWORD,
                "tortoise lantern gravel",
                "  blanks count  too",
                "uñas verdes de gato",
                "今日は良い天気ですね明日も晴れるでしょう",
                "gkzqhtrwpmxvbnd",
                "martinez walks under a green lantern",
                "I/like\u0001any;sign<of>them\uD83D\uDE00",
                "лампа черепаха гравий"
            })
    void isAccepted(String password) {
        assertThat(refused(password)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passwordpassword",
                "password12345678",
                "P@ssw0rdP@ssw0rd",
                "123456789012345",
                "111111222222333333",
                "qwertyuiopasdfgh",
                "1qaz2wsx3edc4rfv",
                "aaaaaaaaaaaaaaa",
                "               ",
                "abcdefghijklmno",
                "iloveyouiloveyou",
                "adminadminadminadmin",
                "football football",
                "summer2026summer2026",
                "supportchatsupport",
                "support chat support chat",
                "helpwithpascalhelpwithpascal",
                "pascal pascal pascal",
                "mia.martinez123456789"
            })
    void isEasyToGuess(String password) {
        assertThat(refused(password)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mia.martinez-2026x",
                "MiaMartinez.2026 !",
                "Mía Sofía Martínez",
                "zenitram.aim zenitram",
                "mia.m.martinez@edu",
                "martinez-sofia-77x"
            })
    void isMostlyTheOwner(String password) {
        assertThat(refused(password)).contains("password.like-owner");
    }

    @Test
    void lengthIsCountedInCodePoints() {
        var faces = "\uD83D\uDE00\uD83D\uDC22\uD83C\uDF0D\uD83C\uDFB2\uD83D\uDD14\uD83D\uDE97\uD83C\uDF55";
        assertThat(refused(faces + faces)).contains("invalid.short");
        assertThat(refused("tortoise lamps!")).isEmpty();
        assertThat(refused("tortoise lamps")).contains("invalid.short");
        var longest = "tortoise lantern gravel " + "\uD83D\uDE00".repeat(104);
        assertThat(longest.codePointCount(0, longest.length())).isEqualTo(PasswordRule.LONGEST);
        assertThat(refused(longest)).isEmpty();
        assertThat(refused(longest + "x")).contains("invalid.long");
    }

    @Test
    void leastLengthIsThatOfTheRule() {
        assertThat(refused(new PasswordRule(8), "gkzqhtrw!w")).isEmpty();
        assertThat(refused(PasswordRule.ALONE, "gkzqhtrw!w")).contains("invalid.short");
    }

    @Test
    void longestTakesNoTime() {
        refused("tortoise lantern gravel");
        var hard = "@4$510!".repeat(18) + "xx";
        var start = System.nanoTime();
        refused(hard);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }
}
