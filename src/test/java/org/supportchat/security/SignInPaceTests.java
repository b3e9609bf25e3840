package org.supportchat.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.supportchat.SettableClock;
import org.supportchat.cluster.Origin;

/** Whoever guesses passwords waits ever longer, wherever the guesses come from, and the right person gets in. */
class SignInPaceTests {

    private static final Optional<String> WRONG = Optional.empty();
    private static final Optional<String> RIGHT = Optional.of("right");
    private static final String CAMPUS = "192.0.2.1";

    private final SettableClock clock = new SettableClock();
    private final SignInPace pace = new SignInPace(clock);
    private int checked;

    private static SignInTry stranger(String account, String address) {
        return new SignInTry(account, Origin.of(address), Optional.empty());
    }

    private static String address(int number) {
        return "10.%d.%d.1".formatted(number / 250, number % 250);
    }

    /** The seconds to wait, or none where it was checked. */
    private long attempt(SignInTry one, Optional<String> answer) {
        try {
            pace.attempt(one, () -> {
                checked++;
                return answer;
            });
            return 0;
        } catch (SignInWait wait) {
            return wait.seconds();
        }
    }

    private long miss(String account, String address) {
        return attempt(stranger(account, address), WRONG);
    }

    private void fiveThousand(IntConsumer tries) {
        checked = 0;
        IntStream.range(0, 5_000).forEach(tries);
    }

    @Test
    void tenAreFreeAndThenTheWaitGrowsToFiveMinutes() {
        for (var round = 0; round < 10; round++) {
            assertThat(miss("ana", CAMPUS)).isZero();
        }
        var waits = new ArrayList<Long>();
        for (var round = 0; round < 6; round++) {
            var wait = miss("ana", CAMPUS);
            waits.add((wait + 5) / 10 * 10);
            clock.goAhead(Duration.ofSeconds(wait));
            assertThat(miss("ana", CAMPUS)).isZero();
        }
        assertThat(waits).isEqualTo(List.of(30L, 60L, 120L, 240L, 300L, 300L));
    }

    @Test
    void rightPasswordIsNotEvenTriedDuringTheWait() {
        IntStream.range(0, 10).forEach(round -> miss("ana", CAMPUS));
        checked = 0;
        assertThat(attempt(stranger("ana", CAMPUS), RIGHT)).isPositive();
        assertThat(checked).isZero();
        clock.goAhead(Duration.ofMinutes(5));
        assertThat(attempt(stranger("ana", CAMPUS), RIGHT)).isZero();
    }

    @Test
    void rightPersonElsewhereAndColleaguesInTheSameNetworkGoOn() {
        IntStream.range(0, 1_000).forEach(round -> miss("ana", CAMPUS));
        assertThat(attempt(stranger("ana", "198.51.100.7"), RIGHT)).isZero();
        for (var colleague = 0; colleague < 20; colleague++) {
            var name = "colleague " + colleague;
            IntStream.range(0, 3).forEach(typo -> assertThat(miss(name, CAMPUS)).isZero());
            assertThat(attempt(stranger(name, CAMPUS), RIGHT)).isZero();
        }
    }

    @Test
    void fiveThousandGuessesAtOneAccountFromOneAddressAreTen() {
        fiveThousand(round -> miss("ana", CAMPUS));
        assertThat(checked).isEqualTo(SignInLimit.OWN.free());
    }

    @Test
    void fiveThousandNamesFromOneAddressAreAHundred() {
        fiveThousand(round -> miss("name " + round, CAMPUS));
        assertThat(checked).isEqualTo(SignInLimit.NETWORK.free());
        clock.goAhead(Duration.ofMinutes(1));
        assertThat(attempt(stranger("ana", CAMPUS), RIGHT))
                .as("a minute is the longest")
                .isZero();
    }

    @Test
    void fiveThousandAddressesHaveThirtyGuessesAtOneAccountAndItsOwnerIsInWithinFiveMinutes() {
        fiveThousand(round -> miss("ana", address(round)));
        assertThat(checked).isEqualTo(SignInLimit.ACCOUNT.free());
        var ana = stranger("ana", "198.51.100.7");
        assertThat(attempt(ana, RIGHT)).isPositive();
        for (var minute = 0; minute < 5; minute++) {
            clock.goAhead(Duration.ofMinutes(1));
            var now = minute;
            IntStream.range(0, 200).forEach(round -> miss("ana", address(5_000 + 200 * now + round)));
        }
        assertThat(attempt(ana, RIGHT)).as("five minutes are the longest").isZero();
    }

    @Test
    void ownBrowserIsCountedForItself() {
        fiveThousand(round -> miss("ana", address(round)));
        fiveThousand(round -> miss("ana", CAMPUS));
        var own = new SignInTry("ana", Origin.of(CAMPUS), Optional.of("browser"));
        assertThat(attempt(own, RIGHT)).isZero();
        checked = 0;
        IntStream.range(0, 1_000).forEach(round -> attempt(own, WRONG));
        assertThat(checked).as("a stolen cookie guesses no more than anybody").isEqualTo(SignInLimit.OWN.free());
    }

    @Test
    void thousandAtOnceLetFewThrough() {
        var through = new ArrayList<Integer>();
        attemptWithin(through, 0);
        assertThat(through).hasSize(SignInLimit.OWN.free());
    }

    /** Each begins while the one before is being looked at. */
    private void attemptWithin(List<Integer> through, int depth) {
        try {
            pace.attempt(stranger("ana", CAMPUS), () -> {
                through.add(depth);
                if (depth < 1_000) {
                    attemptWithin(through, depth + 1);
                }
                return WRONG;
            });
        } catch (SignInWait wait) {
            assertThat(wait.seconds()).isPositive();
        }
    }

    @Test
    void faultIsNeitherRightNorWrong() {
        for (var round = 0; round < 100; round++) {
            try {
                pace.attempt(stranger("ana", CAMPUS), () -> {
                    throw new IllegalStateException("away");
                });
            } catch (IllegalStateException away) {
                assertThat(away).hasMessage("away");
            }
        }
        assertThat(attempt(stranger("ana", CAMPUS), RIGHT)).isZero();
    }

    @Test
    void triesThatHaveToWaitMakeNothingForgotten() {
        IntStream.range(0, SignInLimit.NETWORK.free()).forEach(round -> miss("name " + round, CAMPUS));
        var remembered = pace.size();
        IntStream.range(0, 1_000).forEach(round -> attempt(stranger("more " + round, CAMPUS), WRONG));
        assertThat(pace.size()).isEqualTo(remembered);
    }

    @Test
    void memoryIsBounded() {
        IntStream.range(0, 3 * SignInPace.MOST).forEach(round -> {
            attempt(stranger("name " + round, address(round)), WRONG);
        });
        assertThat(pace.size()).isLessThanOrEqualTo(3 * (SignInPace.MOST + 1));
    }
}
