package org.supportchat.response;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.supportchat.account.Role;
import org.supportchat.account.StaffMember;
import org.supportchat.common.Conflict;
import org.supportchat.common.Invalid;
import org.supportchat.common.NotAllowed;

/**
 * The responses of one kind that somebody may change, and the rules that hold for them; inside the transaction of the
 * service that calls.
 */
@Component
class ResponseShelf {

    private final QuickResponseRepository responses;

    ResponseShelf(QuickResponseRepository responses) {
        this.responses = responses;
    }

    boolean mayChange(ResponseKind kind) {
        return kind == ResponseKind.PERSONAL || StaffMember.current().role() == Role.MANAGER;
    }

    /** @throws NotAllowed where the one who asks may not change those of this kind */
    void requireMayChange(ResponseKind kind) {
        if (!mayChange(kind)) {
            throw new NotAllowed("responses.managers-only");
        }
    }

    /**
     * All of this kind that one may change.
     *
     * @throws NotAllowed where the one who asks may not
     */
    List<QuickResponse> open(ResponseKind kind) {
        requireMayChange(kind);
        return responses.findByOwnerId(owner(kind));
    }

    QuickResponse make(ResponseKind kind, ResponseDetails details) {
        return new QuickResponse(owner(kind), details);
    }

    /** @throws Conflict where so many are too many */
    void requireRoom(int count) {
        if (count > ResponseDetails.MOST) {
            throw new Conflict("responses.too-many", ResponseDetails.MOST);
        }
    }

    /**
     * @param own the one that may have the shortcut; null for a new one
     * @throws Invalid where another one has it
     */
    void requireFree(Collection<QuickResponse> all, String shortcut, @Nullable UUID own) {
        var isTaken = all.stream()
                .filter(one -> !one.id().equals(own))
                .anyMatch(one -> one.details().shortcut().equals(shortcut));
        if (isTaken) {
            throw new Invalid("shortcut", "responses.shortcut-taken");
        }
    }

    /**
     * @throws Invalid where another one was given the same shortcut meanwhile
     * @throws Conflict where one of them was changed or deleted meanwhile
     */
    void store(Collection<QuickResponse> changed) {
        try {
            responses.saveAllAndFlush(changed);
        } catch (DataIntegrityViolationException takenMeanwhile) {
            throw new Invalid("shortcut", "responses.shortcut-taken");
        } catch (OptimisticLockingFailureException changedMeanwhile) {
            throw new Conflict("responses.changed-meanwhile");
        }
    }

    private static @Nullable UUID owner(ResponseKind kind) {
        return kind == ResponseKind.SHARED ? null : StaffMember.current().id();
    }
}
