package org.supportchat.response;

import java.util.List;
import java.util.UUID;

/**
 * What the import of a file would do.
 *
 * @param added those whose shortcut nothing has yet
 * @param changed those that are there and say something else in the file
 * @param unchanged how many are there and say the same
 * @param problems the rows that cannot be imported, and why
 */
public record ImportPlan(
        ResponseKind kind,
        List<ResponseDetails> added,
        List<Change> changed,
        int unchanged,
        List<RowProblem> problems) {

    /**
     * What becomes of one that is there.
     *
     * @param seen its version when the plan was made
     */
    public record Change(UUID id, long seen, ResponseDetails details) {}

    /** How many would be stored. */
    public int stored() {
        return added.size() + changed.size();
    }
}
