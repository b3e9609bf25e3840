package org.supportchat.schedule;

import biweekly.component.VEvent;
import biweekly.property.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.supportchat.common.Invalid;
import org.supportchat.common.Word;

/** Finds out which days the events of one file close. */
final class ClosureReading {

    /** More than anybody would look through. */
    static final int MOST_CLOSURES = 500;

    private static final int LONGEST_TITLE = 80;

    private final LocalDate today;
    private final List<HoursOverride> present;
    private final Set<HoursOverride> found = new HashSet<>();
    private final List<ClosurePlan.Skipped> skipped = new ArrayList<>();
    private int past;

    ClosureReading(LocalDate today, List<HoursOverride> present) {
        this.today = today;
        this.present = present;
    }

    ClosurePlan read(List<VEvent> events) {
        var repetitions = new Repetitions(today, events);
        for (var event : events) {
            read(event, repetitions);
        }
        return new ClosurePlan(closures(), List.copyOf(skipped), past);
    }

    private void read(VEvent event, Repetitions repetitions) {
        var start = event.getDateStart();
        if (Status.cancelled().equals(event.getStatus())) {
            skip(event, new Word("closures.cancelled"));
        } else if (start == null || start.getValue() == null) {
            skip(event, new Word("closures.no-day"));
        } else if (start.getValue().hasTime()) {
            skip(event, new Word("closures.timed"));
        } else {
            repetitions
                    .of(event)
                    .ifPresentOrElse(days -> add(event, days), () -> skip(event, new Word("closures.repeats")));
        }
    }

    private void add(VEvent event, List<LocalDate> beginnings) {
        var length = EventDays.count(event);
        if (length > HoursOverride.LONGEST) {
            skip(event, new Word("closures.too-long"));
            return;
        }
        var toCome = beginnings.stream()
                .filter(first -> !first.plusDays(length - 1).isBefore(today))
                .toList();
        if (toCome.isEmpty()) {
            past++;
        }
        for (var first : toCome) {
            var begins = first.isBefore(today) ? today : first;
            found.add(new HoursOverride(begins, first.plusDays(length - 1), List.of(), reason(event)));
            if (found.size() > MOST_CLOSURES) {
                throw new Invalid("file", "closures.too-many", MOST_CLOSURES);
            }
        }
    }

    /** What overlaps is offered after what it overlaps. */
    private List<ClosurePlan.Closure> closures() {
        var closures = new ArrayList<ClosurePlan.Closure>();
        var taken = new ArrayList<>(present);
        found.stream()
                .sorted(Comparator.comparing(HoursOverride::first).thenComparing(HoursOverride::reason))
                .forEach(days -> {
                    var inTheWay = taken.stream().filter(days::overlaps).findFirst();
                    closures.add(new ClosurePlan.Closure(days, inTheWay));
                    if (inTheWay.isEmpty()) {
                        taken.add(days);
                    }
                });
        return closures;
    }

    private void skip(VEvent event, Word reason) {
        skipped.add(new ClosurePlan.Skipped(cut(title(event), LONGEST_TITLE), reason));
    }

    private static String reason(VEvent event) {
        return cut(title(event), HoursOverride.REASON_LONGEST);
    }

    private static String title(VEvent event) {
        return Optional.ofNullable(event.getSummary())
                .map(summary -> Optional.ofNullable(summary.getValue()).orElse(""))
                .map(text -> cut(text.strip(), 2 * HoursOverride.REASON_LONGEST))
                .map(text -> text.replaceAll("[\\p{Cc}\\p{Cs}\\s]+", " ").strip())
                .orElse("");
    }

    /** At a whole character, with a sign that there was more. */
    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        var end = Character.isHighSurrogate(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return text.substring(0, end) + "…";
    }
}
