package org.supportchat.response;

import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.supportchat.account.Role;
import org.supportchat.account.StaffMember;
import org.supportchat.common.Conflict;
import org.supportchat.common.Invalid;
import org.supportchat.common.NotAllowed;
import org.supportchat.common.NotFound;

/** How the one who is signed in uses and keeps quick responses. */
@Service
@PreAuthorize(Role.IS_STAFF)
public class ResponseService {

    private final QuickResponseRepository responses;
    private final ResponseShelf shelf;
    private final ResponseJournal journal;

    ResponseService(QuickResponseRepository responses, ResponseShelf shelf, ResponseJournal journal) {
        this.responses = responses;
        this.shelf = shelf;
        this.journal = journal;
    }

    /** The shared ones and one's own, by title. */
    @Transactional(readOnly = true)
    public List<ResponseView> all() {
        return responses.findSeenBy(StaffMember.current().id()).stream()
                .map(ResponseView::of)
                .toList();
    }

    /** Whether one may add, change and delete those of this kind. */
    public boolean mayChange(ResponseKind kind) {
        return shelf.mayChange(kind);
    }

    /**
     * Adds a shared one, or one of one's own.
     *
     * @throws NotAllowed where it would be shared and the one who asks is no manager
     * @throws Invalid where the shortcut is taken
     * @throws Conflict where there are too many already
     */
    @Transactional
    public void create(ResponseKind kind, ResponseDetails details) {
        var all = shelf.open(kind);
        shelf.requireRoom(all.size() + 1);
        shelf.requireFree(all, details.shortcut(), null);
        var response = shelf.make(kind, details);
        shelf.store(List.of(response));
        journal.created(response);
    }

    /**
     * @param seen the version that was seen
     * @throws NotAllowed where it is shared and the one who asks is no manager
     * @throws Invalid where the shortcut is taken
     * @throws Conflict where it was changed since
     * @throws NotFound where it was deleted, or is somebody else's own
     */
    @Transactional
    public void change(UUID id, long seen, ResponseDetails details) {
        var response = find(id);
        shelf.requireFree(shelf.open(response.kind()), details.shortcut(), id);
        var before = response.details();
        response.change(details, seen);
        shelf.store(List.of(response));
        journal.edited(before, response);
    }

    /**
     * @throws NotAllowed where it is shared and the one who asks is no manager
     * @throws NotFound where it was deleted already, or is somebody else's own
     */
    @Transactional
    public void delete(UUID id) {
        var response = find(id);
        shelf.requireMayChange(response.kind());
        responses.delete(response);
        journal.deleted(response);
    }

    private QuickResponse find(UUID id) {
        return responses
                .findById(id)
                .filter(response -> response.isSeenBy(StaffMember.current().id()))
                .orElseThrow(() -> new NotFound("responses.gone"));
    }
}
