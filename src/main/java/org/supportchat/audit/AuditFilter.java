package org.supportchat.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which entries are asked for.
 *
 * @param from the first day, in the zone of the course
 * @param to the last day
 * @param actor a part of who did it; empty for anybody
 * @param group what it is about
 * @param text a part of who, to what, or the detail; empty for any
 * @param before entries from then on are not looked at, so that the pages of a list fit each other
 */
public record AuditFilter(
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        String actor,
        Optional<ActionGroup> group,
        String text,
        Instant before) {

    /** Every entry that was written before this moment. */
    public static AuditFilter allBefore(Instant before) {
        return new AuditFilter(Optional.empty(), Optional.empty(), "", Optional.empty(), "", before);
    }

    public boolean isForAll() {
        return equals(allBefore(before));
    }

    /** What an export has, for the log. */
    String words() {
        return Stream.of(
                        from.map(day -> "from " + day).orElse(""),
                        to.map(day -> "to " + day).orElse(""),
                        actor.isBlank() ? "" : "who: " + actor.strip(),
                        group.map(one -> "about: " + one.name().toLowerCase(Locale.ROOT))
                                .orElse(""),
                        text.isBlank() ? "" : "search: " + text.strip())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
