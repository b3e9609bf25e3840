package org.supportchat.attachment;

import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;
import org.supportchat.common.TooMany;

/** What arrives at this node just now. */
@Component
class Underway {

    private final AttachmentSettings settings;
    private final Allowance allowance;
    private final Clock clock;
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private final Map<Uploader, Set<Arrival>> arrivals = new HashMap<>();
    private int all;

    Underway(AttachmentSettings settings, Allowance allowance, Clock clock) {
        this.settings = settings;
        this.allowance = allowance;
        this.clock = clock;
    }

    /**
     * Lets one more begin, which has to be ended.
     *
     * @throws TooMany where there are enough of this uploader, or of all
     */
    Arrival begin(Offer offer) {
        oneAtATime.lock();
        try {
            var own = arrivals.getOrDefault(offer.by(), Set.of());
            if (own.size() >= settings.parallelUploads() || all >= settings.allUploads()) {
                throw new TooMany("file.busy");
            }
            var arrival = new Arrival(offer, allowance, clock, settings);
            arrivals.computeIfAbsent(offer.by(), first -> new HashSet<>()).add(arrival);
            all++;
            return arrival;
        } finally {
            oneAtATime.unlock();
        }
    }

    void end(Arrival arrival) {
        oneAtATime.lock();
        try {
            arrivals.computeIfPresent(arrival.offer().by(), (same, own) -> {
                all -= own.remove(arrival) ? 1 : 0;
                return own.isEmpty() ? null : own;
            });
        } finally {
            oneAtATime.unlock();
        }
    }

    /** Stops what arrives under this id, wherever it is; what is stored already is not touched. */
    void withdraw(UUID id, Uploader uploader) {
        oneAtATime.lock();
        try {
            arrivals.getOrDefault(uploader, Set.of()).stream()
                    .filter(arrival -> arrival.offer().id().equals(id))
                    .forEach(Arrival::withdraw);
        } finally {
            oneAtATime.unlock();
        }
    }

    /** Stops all that arrives for a shelf that is being taken away. */
    void withdrawAll(UUID shelf) {
        oneAtATime.lock();
        try {
            arrivals.forEach((uploader, own) -> {
                if (uploader.shelf().equals(shelf)) {
                    own.forEach(Arrival::withdraw);
                }
            });
        } finally {
            oneAtATime.unlock();
        }
    }

    boolean isEmpty() {
        oneAtATime.lock();
        try {
            return all == 0;
        } finally {
            oneAtATime.unlock();
        }
    }
}
