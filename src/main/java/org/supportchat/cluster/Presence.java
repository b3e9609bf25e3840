package org.supportchat.cluster;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Who is here, by what their pages were heard to say: a page that is not heard of for a minute and a half is gone,
 * whether its socket was closed or not. Browsers let a page that is out of sight speak once a minute.
 */
@Component
public class Presence {

    private static final Duration GONE_AFTER = Duration.ofSeconds(90);

    private final Clock clock;
    private final Map<UUID, Visit> visits = new ConcurrentHashMap<>();

    private record Visit(String place, UUID who, Instant heard) {}

    public Presence(Clock clock) {
        this.clock = clock;
    }

    /**
     * Somebody is at a page now.
     *
     * @param place what they are there for
     */
    public void come(UUID page, String place, UUID who) {
        visits.put(page, new Visit(place, who, clock.instant()));
    }

    public void go(UUID page) {
        visits.remove(page);
    }

    /** The browser that shows the page said something. */
    public void heard(UUID page) {
        visits.computeIfPresent(page, (same, visit) -> new Visit(visit.place(), visit.who(), clock.instant()));
    }

    /** Everybody at the place, each once. */
    public Set<UUID> at(String place) {
        var gone = clock.instant().minus(GONE_AFTER);
        return visits.values().stream()
                .filter(visit -> visit.place().equals(place) && visit.heard().isAfter(gone))
                .map(Visit::who)
                .collect(Collectors.toSet());
    }
}
