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
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.supportchat.common.Conflict;
import org.supportchat.common.NotAllowed;

/** The technicians of a chat: who is in it, how many ever were, who was the first, and when. */
@Embeddable
class Participants {

    private int participantCount;
    private @Nullable UUID firstJoinedBy;
    private @Nullable Instant takenAt;

    @ElementCollection
    @CollectionTable(name = "participant", joinColumns = @JoinColumn(name = "chat_id"))
    private Set<Participant> everybody = new HashSet<>();

    /** Joining twice is one join. */
    void join(Technician technician, Instant now) {
        if (has(technician)) {
            return;
        }
        if (firstJoinedBy == null) {
            firstJoinedBy = technician.accountId();
            takenAt = now;
        }
        everybody.removeIf(one -> one.accountId().equals(technician.accountId()));
        everybody.add(new Participant(technician.accountId(), technician.name(), now, true));
        participantCount = everybody.size();
    }

    /**
     * One goes; that they were there stays known.
     *
     * @throws NotAllowed where the technician is not in it
     */
    void leave(Technician technician) {
        require(technician);
        goAway(one -> one.accountId().equals(technician.accountId()));
    }

    /**
     * One goes and another is in it.
     *
     * @throws NotAllowed where the first is not in it
     * @throws Conflict where the two are one
     */
    void replace(Technician technician, Technician other, Instant now) {
        if (technician.accountId().equals(other.accountId())) {
            throw new Conflict("chat.own-hands");
        }
        leave(technician);
        join(other, now);
    }

    /** Everybody goes; that they were there stays known. */
    void goAway() {
        goAway(one -> true);
    }

    private void goAway(Predicate<Participant> goes) {
        var going = everybody.stream().filter(Participant::here).filter(goes).toList();
        going.forEach(everybody::remove);
        going.stream().map(Participant::gone).forEach(everybody::add);
    }

    /** @throws NotAllowed where the technician is not in it */
    void require(Technician technician) {
        if (!has(technician)) {
            throw new NotAllowed("chat.join-first");
        }
    }

    boolean has(Technician technician) {
        return everybody.stream().anyMatch(one -> one.here() && one.accountId().equals(technician.accountId()));
    }

    /** Whether anybody who is in it is one of these. */
    boolean isAnyOf(Set<UUID> accountIds) {
        return everybody.stream().anyMatch(one -> one.here() && accountIds.contains(one.accountId()));
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
