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
            var wait = waitOf(one, now);
            if (wait.isEmpty()) {
                tallies(one, now).forEach(WrongTries.Tally::begin);
            }
            return wait;
        } finally {
            oneAtATime.unlock();
        }
    }

    /**
     * The wait of a network comes first, and what has to wait leaves no mark but when it was seen first: so nobody fills
     * the memory, and makes it forget what others have tried, by trying what is not even looked at.
     */
    private Optional<Duration> waitOf(SignInTry one, Instant now) {
        var mine = own.look(one.own(), now);
        if (one.device().isEmpty()) {
            var network = networks.look(one.network(), now);
            var wait = wait(network, SignInLimit.NETWORK, network.missed(), now).or(() -> waitOfAccount(one, now));
            if (wait.isPresent()) {
                return wait;
            }
        }
        return wait(mine, SignInLimit.OWN, mine.missed(), now);
    }

    private Optional<Duration> waitOfAccount(SignInTry one, Instant now) {
        var account = accounts.look(one.account(), now);
        var misses = account.missed() + account.underway();
        return SignInLimit.ACCOUNT.waitAfter(misses).isPositive()
                ? waitSince(own.of(one.own(), now), SignInLimit.ACCOUNT.waitAfter(misses), now)
                : Optional.empty();
    }

    private static Optional<Duration> wait(WrongTries.Tally tally, SignInLimit limit, int misses, Instant now) {
        return waitSince(tally, limit.waitAfter(misses), now)
                .or(() -> limit.isFull(tally) ? Optional.of(BRIEFLY) : Optional.empty());
    }

    private static Optional<Duration> waitSince(WrongTries.Tally tally, Duration length, Instant now) {
        return Optional.of(Duration.between(now, tally.since().plus(length))).filter(Duration::isPositive);
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
