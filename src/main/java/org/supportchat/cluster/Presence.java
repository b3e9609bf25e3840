package org.supportchat.cluster;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Who is where, by what their pages were heard to say: a page that is not heard of for 45 seconds is gone, whether its
 * socket was closed or not, and that it is gone is told within five more. The pages of the staff speak every 10 to 16
 * seconds, in sight or not. A page that is heard of again is back where it was.
 */
@Component
public class Presence {

    private static final Duration GONE_AFTER = Duration.ofSeconds(45);
    private static final long LOOK_SECONDS = 5;

    private final Bus bus;
    private final Clock clock;
    private final Map<UUID, Stay> stays = new ConcurrentHashMap<>();

    /**
     * A page, and where its reader is by it.
     *
     * @param isHere what was told of it last
     */
    private record Stay(Map<Place, Visitor> places, Instant heard, boolean isHere) {

        Stay with(Place place, Visitor visitor, Instant now) {
            var more = new HashMap<>(places);
            more.put(place, visitor);
            return new Stay(more, now, true);
        }

        Stay without(Place place) {
            var less = new HashMap<>(places);
            less.remove(place);
            return new Stay(less, heard, isHere);
        }

        Stay withRenamed(Visitor renamed) {
            var all = new HashMap<>(places);
            all.replaceAll((place, visitor) -> visitor.id().equals(renamed.id()) ? renamed : visitor);
            return new Stay(all, heard, isHere);
        }

        boolean isSince(Instant moment) {
            return heard.isAfter(moment);
        }
    }

    public Presence(Bus bus, Clock clock) {
        this.bus = bus;
        this.clock = clock;
    }

    /** Somebody is at a place by this page. Run the result when they go; running it again does nothing. */
    public Runnable come(UUID page, Place place, Visitor visitor) {
        heard(page);
        stays.compute(
                page,
                (same, stay) -> (stay == null ? new Stay(Map.of(), Instant.EPOCH, true) : stay)
                        .with(place, visitor, clock.instant()));
        bus.publish(place.change());
        return () -> go(page, place);
    }

    private void go(UUID page, Place place) {
        var left = stays.computeIfPresent(page, (same, stay) -> {
            var less = stay.without(place);
            return less.places().isEmpty() ? null : less;
        });
        if (left == null || !left.places().containsKey(place)) {
            bus.publish(place.change());
        }
    }

    /** This visitor has another name now, wherever they are. */
    public void rename(Visitor renamed) {
        stays.forEach((page, before) -> {
            if (before.places().values().stream()
                    .anyMatch(visitor -> visitor.id().equals(renamed.id()))) {
                stays.computeIfPresent(page, (same, stay) -> stay.withRenamed(renamed));
                tell(before);
            }
        });
    }

    /** The browser that shows the page said something. */
    public void heard(UUID page) {
        var before = stays.get(page);
        stays.computeIfPresent(page, (same, stay) -> new Stay(stay.places(), clock.instant(), true));
        if (before != null && !before.isHere()) {
            tell(before);
        }
    }

    /** Everybody at the place, each once. */
    public Set<Visitor> at(Place place) {
        var visitors = new HashSet<Visitor>();
        here().forEach(stay -> {
            if (stay.places().containsKey(place)) {
                visitors.add(stay.places().get(place));
            }
        });
        return visitors;
    }

    /** Everybody at a place of this kind, by its subject. */
    public Map<UUID, Set<Visitor>> at(String kind) {
        var visitors = new HashMap<UUID, Set<Visitor>>();
        here().forEach(stay -> stay.places().forEach((place, visitor) -> {
            if (place.kind().equals(kind)) {
                visitors.computeIfAbsent(place.subject(), first -> new HashSet<>())
                        .add(visitor);
            }
        }));
        return visitors;
    }

    /** Hears that somebody may have come to the place or gone from it. Run the result to stop. */
    public Runnable onChange(Place place, Runnable listener) {
        return bus.subscribe(place.change(), change -> listener.run());
    }

    /** Hears where of this kind somebody may have come or gone. Run the result to stop. */
    public Runnable onChange(String kind, Consumer<UUID> listener) {
        return bus.subscribe(kind, change -> listener.accept(change.subject()));
    }

    /** Tells of those who went without a word. */
    @Scheduled(fixedDelay = LOOK_SECONDS, timeUnit = TimeUnit.SECONDS)
    void look() {
        var gone = clock.instant().minus(GONE_AFTER);
        stays.forEach((page, stay) -> {
            if (stay.isHere()
                    && !stay.isSince(gone)
                    && stays.replace(page, stay, new Stay(stay.places(), stay.heard(), false))) {
                tell(stay);
            }
        });
    }

    private Stream<Stay> here() {
        var gone = clock.instant().minus(GONE_AFTER);
        return stays.values().stream().filter(stay -> stay.isSince(gone));
    }

    private void tell(Stay stay) {
        stay.places().keySet().forEach(place -> bus.publish(place.change()));
    }
}
