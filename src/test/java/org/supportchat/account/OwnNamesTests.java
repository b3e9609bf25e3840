package org.supportchat.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.supportchat.common.Invalid;

/** What somebody may be called. */
class OwnNamesTests {

    @Test
    void blanksAroundANameAreNoPartOfIt() {
        assertThat(new OwnNames("  Ana María ", "\tde la Cruz ")).isEqualTo(new OwnNames("Ana María", "de la Cruz"));
    }

    @Test
    void longestNamesFitAndBothTogetherFitIntoEveryColumn() {
        var longest = "n".repeat(AccountDetails.NAME_LONGEST);
        assertThat(new OwnNames(longest, longest).together()).hasSize(201);
    }

    @Test
    void everyProblemIsNamedAtItsField() {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> new OwnNames(" ", "n".repeat(AccountDetails.NAME_LONGEST + 1)))
                .satisfies(invalid -> assertThat(invalid.problems())
                        .extracting(Invalid.Problem::field, Invalid.Problem::key)
                        .containsExactly(tuple("firstName", "invalid.empty"), tuple("lastName", "invalid.long")));
    }
}
