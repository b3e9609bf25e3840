package org.supportchat.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.supportchat.SettableClock;
import org.supportchat.common.TooMany;

/** A guess is made or refused at once; what it throws was no guess. */
class GuessesTests {

    private static final Supplier<Optional<String>> WRONG = Optional::empty;

    private final Guesses guesses = new Guesses(new SettableClock());

    private int refused(String kind, String address, int times) {
        var refused = 0;
        for (var round = 0; round < times; round++) {
            try {
                guesses.attempt(kind, address, WRONG);
            } catch (TooMany wait) {
                refused++;
            }
        }
        return refused;
    }

    @Test
    void refusalSaysHowLongToWait() {
        assertThat(refused("code", "192.0.2.1", 100)).isEqualTo(95);
        assertThatThrownBy(() -> guesses.attempt("code", "192.0.2.1", WRONG))
                .isInstanceOfSatisfying(TooMany.class, wait -> {
                    assertThat(wait.key()).isEqualTo("guess.wait");
                    assertThat(wait.arguments()).containsExactly(1L);
                });
    }

    @Test
    void kindsAndAddressesAreCountedForThemselves() {
        refused("code", "192.0.2.1", 100);
        assertThat(guesses.attempt("code", "192.0.2.2", () -> Optional.of("right")))
                .contains("right");
        assertThat(guesses.attempt("password", "192.0.2.1", () -> Optional.of("right")))
                .contains("right");
    }

    @Test
    void faultIsNeitherRightNorWrong() {
        for (var round = 0; round < 20; round++) {
            assertThatThrownBy(() -> guesses.attempt("code", "192.0.2.1", () -> {
                        throw new IllegalStateException("away");
                    }))
                    .isInstanceOf(IllegalStateException.class);
        }
        assertThat(guesses.attempt("code", "192.0.2.1", () -> Optional.of("right")))
                .contains("right");
    }

    @Test
    void secondHalfOfAnAddressOfIpv6MakesNoOtherOrigin() {
        assertThat(Origin.of("2001:db8:1:2::1")).isEqualTo(Origin.of("2001:db8:1:2:ffff:ffff:ffff:ffff"));
        assertThat(Origin.of("2001:db8:1:2::1")).isNotEqualTo(Origin.of("2001:db8:1:3::1"));
        assertThat(Origin.of("192.0.2.1")).isNotEqualTo(Origin.of("192.0.2.2"));
        assertThat(Origin.of("unknown")).isNotEqualTo(Origin.of("else"));
        assertThat(Origin.of("192.0.2.1").toString()).doesNotContain("192");
    }
}
