package org.supportchat.chat;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The technicians of a chat: who is in it, how many ever were, who was the first, and when. */
@Embeddable
class Participants {

    private int participantCount;
    private @Nullable UUID firstJoinedBy;
    private @Nullable Instant takenAt;

    @ElementCollection
    @CollectionTable(name = "participant", joinColumns = @JoinColumn(name = "chat_id"))
    private Set<Participant> everybody = new HashSet<>();

    void join(Technician technician, Instant now) {
        if (firstJoinedBy == null) {
            firstJoinedBy = technician.accountId();
            takenAt = now;
        }
        everybody.removeIf(one -> one.accountId().equals(technician.accountId()));
        everybody.add(new Participant(technician.accountId(), technician.name(), now, true));
        participantCount = everybody.size();
    }

    /** Everybody goes; that they were there stays known. */
    void goAway() {
        var gone = everybody.stream().map(Participant::gone).toList();
        everybody.clear();
        everybody.addAll(gone);
    }

    boolean has(Technician technician) {
        return everybody.stream().anyMatch(one -> one.here() && one.accountId().equals(technician.accountId()));
    }

    boolean isEmpty() {
        return everybody.stream().noneMatch(Participant::here);
    }

    /** How many have ever joined. */
    int count() {
        return participantCount;
    }

    Optional<UUID> firstJoinedBy() {
        return Optional.ofNullable(firstJoinedBy);
    }

    /** Those who joined, whether they are still there or not. */
    Set<Participant> everybody() {
        return Set.copyOf(everybody);
    }
}
