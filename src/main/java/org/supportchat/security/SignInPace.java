package org.supportchat.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.supportchat.cluster.Origin;

/**
 * Slows down those who guess passwords, before a guess costs anything. Who has to wait is told so at once, right or wrong.
 *
 * <p>A browser in which the account was signed in before is counted for itself: whatever others guess, its owner gets in.
 * Everybody else waits for what went wrong with this account from their network, with this account from everywhere, and with
 * all accounts from their network. Where an account is guessed at from everywhere, a network waits from when it was seen
 * first, or wrong last, and not from the last guess of others: so the right person is in after {@link
 * SignInLimit#ACCOUNT five minutes} at the latest, and every other network has one guess in that time.
 */
final class SignInPace {

    static final int MOST = 20_000;

    private static final Duration BRIEFLY = Duration.ofSeconds(1);

    private final WrongTries<SignInTry.Own> own = new WrongTries<>(MOST);
    private final WrongTries<String> accounts = new WrongTries<>(MOST);
    private final WrongTries<Origin> networks = new WrongTries<>(MOST);
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private final Clock clock;

    SignInPace(Clock clock) {
        this.clock = clock;
    }

    /**
     * Checks a password, unless there is a wait.
     *
     * @param check gives nothing where it was wrong; where it throws, it was neither right nor wrong
     * @throws SignInWait with the seconds to wait
     */
    <T> Optional<T> attempt(SignInTry one, Supplier<Optional<T>> check) {
        begin(one, clock.instant()).ifPresent(wait -> {
            throw new SignInWait(Math.max(1, wait.plusMillis(999).toSeconds()));
        });
        var isMiss = false;
        var isHit = false;
        try {
            var found = check.get();
            isHit = found.isPresent();
            isMiss = !isHit;
            return found;
        } finally {
            end(one, isMiss, isHit, clock.instant());
        }
    }

    private Optional<Duration> begin(SignInTry one, Instant now) {
        oneAtATime.lock();
        try {
            var mine = own.of(one.own(), now);
            var wait = Duration.between(now, waitsUntil(one, mine, now));
            if (wait.isPositive()) {
                return Optional.of(wait);
            }
            var isFull = SignInLimit.OWN.isFull(mine)
                    || (one.device().isEmpty() && SignInLimit.NETWORK.isFull(networks.of(one.network(), now)));
            if (isFull) {
                return Optional.of(BRIEFLY);
            }
            tallies(one, now).forEach(WrongTries.Tally::begin);
            return Optional.empty();
        } finally {
            oneAtATime.unlock();
        }
    }

    private Instant waitsUntil(SignInTry one, WrongTries.Tally mine, Instant now) {
        var until = mine.since().plus(SignInLimit.OWN.waitAfter(mine.missed()));
        if (one.device().isPresent()) {
            return until;
        }
        var account = accounts.of(one.account(), now);
        var network = networks.of(one.network(), now);
        return List.of(
                        until,
                        mine.since().plus(SignInLimit.ACCOUNT.waitAfter(account.missed() + account.underway())),
                        network.since().plus(SignInLimit.NETWORK.waitAfter(network.missed())))
                .stream()
                .max(Instant::compareTo)
                .orElse(now);
    }

    private List<WrongTries.Tally> tallies(SignInTry one, Instant now) {
        var mine = own.of(one.own(), now);
        return one.device().isPresent()
                ? List.of(mine)
                : List.of(mine, accounts.of(one.account(), now), networks.of(one.network(), now));
    }

    /** A right one takes back what went wrong with this account from there, and nothing else. */
    private void end(SignInTry one, boolean isMiss, boolean isHit, Instant now) {
        oneAtATime.lock();
        try {
            tallies(one, now).forEach(tally -> tally.end(isMiss, now));
            if (isHit) {
                own.forget(one.own());
            }
        } finally {
            oneAtATime.unlock();
        }
    }

    /** Of how many something is remembered. */
    int size() {
        return own.size() + accounts.size() + networks.size();
    }
}
