package org.supportchat.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.supportchat.common.Invalid;

/** What an account can be made of. */
class NewAccountTests {

    @Test
    void usernameAndEmailAreKeptInLowerCase() {
        var details = new NewAccount("Ana.Example", "Ana@Example.EDU", Staff.PASSWORD, " Ana ", "Example", "", "");
        assertThat(details.username()).isEqualTo("ana.example");
        assertThat(details.email()).isEqualTo("ana@example.edu");
        assertThat(details.firstName()).isEqualTo("Ana");
    }

    @Test
    void everyBrokenRuleIsTold() {
        var refused = catchThrowableOfType(
                Invalid.class, () -> new NewAccount("a b", "nobody", "fourteen chars", "", " ", "", "x".repeat(201)));
        assertThat(refused.problems())
                .map(problem -> problem.field() + " " + problem.key())
                .containsExactly(
                        "username invalid.username",
                        "email invalid.email",
                        "password invalid.short",
                        "firstName invalid.empty",
                        "lastName invalid.empty",
                        "departments invalid.long");
    }

    @Test
    void whatCannotBeSeenStillCountsForTheLongest() {
        var refused = catchThrowableOfType(
                Invalid.class,
                () -> new NewAccount("ana", "a@example.edu", Staff.PASSWORD, "Ana", "E", "\u200b".repeat(101), ""));
        assertThat(refused.problems()).map(Invalid.Problem::key).containsExactly("invalid.long");
    }

    @Test
    void passwordIsKeptAsTypedAndNotPrinted() {
        var details = new NewAccount("ana", "a@example.edu", "  blanks count  ", "Ana", "Example", "", "");
        assertThat(details.password()).isEqualTo("  blanks count  ");
        assertThat(details.toString()).doesNotContain("blanks");
    }
}
