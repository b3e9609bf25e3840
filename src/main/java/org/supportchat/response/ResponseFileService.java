package org.supportchat.response;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.supportchat.account.Role;
import org.supportchat.account.StaffMember;
import org.supportchat.common.Conflict;
import org.supportchat.common.Invalid;
import org.supportchat.common.NotAllowed;

/** Takes quick responses out into a file, and in from one: what is there under the same shortcut is changed. */
@Service
@PreAuthorize(Role.IS_STAFF)
public class ResponseFileService {

    /** Bytes of the largest file that can be read. */
    public static final int LARGEST_FILE = ResponseFile.LARGEST;

    private final QuickResponseRepository responses;
    private final ResponseShelf shelf;
    private final ResponseJournal journal;

    ResponseFileService(QuickResponseRepository responses, ResponseShelf shelf, ResponseJournal journal) {
        this.responses = responses;
        this.shelf = shelf;
        this.journal = journal;
    }

    /** Those of this kind that one sees, as a file. */
    @Transactional
    public byte[] export(ResponseKind kind) {
        var all = responses.findSeenBy(StaffMember.current().id()).stream()
                .filter(one -> one.kind() == kind)
                .map(QuickResponse::details)
                .toList();
        journal.exported(kind, all);
        return ResponseFile.write(all);
    }

    /**
     * Says what an import would do, and does nothing.
     *
     * @throws NotAllowed where they would be shared and the one who asks is no manager
     * @throws Invalid where the file as a whole cannot be read
     * @throws Conflict where there would be too many
     */
    @Transactional(readOnly = true)
    public ImportPlan plan(ResponseKind kind, byte[] file) {
        var present = shelf.open(kind).stream()
                .collect(Collectors.toMap(one -> one.details().shortcut(), Function.identity()));
        var rows = ResponseFileReader.read(file);
        var added = new ArrayList<ResponseDetails>();
        var changed = new ArrayList<ImportPlan.Change>();
        for (var details : rows.details()) {
            var one = present.get(details.shortcut());
            if (one == null) {
                added.add(details);
            } else if (!one.details().equals(details)) {
                changed.add(new ImportPlan.Change(one.id(), one.version(), details));
            }
        }
        shelf.requireRoom(present.size() + added.size());
        var unchanged = rows.details().size() - added.size() - changed.size();
        return new ImportPlan(kind, List.copyOf(added), List.copyOf(changed), unchanged, List.copyOf(rows.problems()));
    }

    /**
     * Does all of what the plan says, or nothing.
     *
     * @throws NotAllowed where they would be shared and the one who asks is no manager
     * @throws Conflict where they have changed since the plan was made
     */
    @Transactional
    public void carryOut(ImportPlan plan) {
        var present =
                shelf.open(plan.kind()).stream().collect(Collectors.toMap(QuickResponse::id, Function.identity()));
        shelf.requireRoom(present.size() + plan.added().size());
        var stored = new ArrayList<QuickResponse>();
        try {
            for (var change : plan.changed()) {
                var one =
                        Optional.ofNullable(present.get(change.id())).orElseThrow(() -> new Conflict("responses.gone"));
                one.change(change.details(), change.seen());
                stored.add(one);
            }
            for (var details : plan.added()) {
                shelf.requireFree(present.values(), details.shortcut(), null);
                stored.add(shelf.make(plan.kind(), details));
            }
            shelf.store(stored);
            journal.imported(plan);
        } catch (Conflict | Invalid changedMeanwhile) {
            throw new Conflict("responses.import-outdated");
        }
    }
}
