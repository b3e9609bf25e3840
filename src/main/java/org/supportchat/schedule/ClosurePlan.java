package org.supportchat.schedule;

import java.util.List;
import java.util.Optional;
import org.supportchat.common.Word;

/**
 * What a calendar file would close.
 *
 * @param closures by their first day
 * @param skipped the events that close nothing, and why
 * @param past how many events are over
 */
public record ClosurePlan(List<Closure> closures, List<Skipped> skipped, int past) {

    /**
     * Days that the file would close.
     *
     * @param inTheWay the override that has some of these days already, or comes before it in the file
     */
    public record Closure(HoursOverride days, Optional<HoursOverride> inTheWay) {}

    /** An event that cannot be imported. */
    public record Skipped(String title, Word reason) {}
}
