package org.supportchat.cluster;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.supportchat.common.TooMany;

/**
 * Slows down those who guess a secret. An address has a handful of wrong guesses free, then waits for a time that
 * doubles; once there are many wrong guesses from everywhere, all who have missed before wait longer, and nobody else
 * does. A right guess takes none of this back. Who has to wait is told so at once: no thread waits for them.
 */
@Component
public class Guesses {

    private final ConcurrentHashMap<String, Misses> kinds = new ConcurrentHashMap<>();
    private final Clock clock;

    Guesses(Clock clock) {
        this.clock = clock;
    }

    /**
     * Makes a guess, unless too many were made.
     *
     * @param kind what is guessed; each is counted for itself, and there are few of them
     * @param address where the guess comes from; kept for a quarter of an hour after a wrong guess, and never logged
     * @param guess gives nothing where it was wrong; where it throws, it was neither right nor wrong
     * @throws TooMany with the seconds to wait
     */
    public <T> Optional<T> attempt(String kind, String address, Supplier<Optional<T>> guess) {
        var misses = kinds.computeIfAbsent(kind, first -> new Misses());
        var origin = Origin.of(address);
        misses.begin(origin, clock.instant()).ifPresent(wait -> {
            throw new TooMany("guess.wait", Math.max(1, wait.plusMillis(999).toSeconds()));
        });
        var isMiss = false;
        try {
            var found = guess.get();
            isMiss = found.isEmpty();
            return found;
        } finally {
            misses.end(origin, isMiss, clock.instant());
        }
    }
}
