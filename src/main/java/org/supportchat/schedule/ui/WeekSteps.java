package org.supportchat.schedule.ui;

import java.time.DayOfWeek;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.supportchat.common.Refusal;
import org.supportchat.schedule.Week;

/** The week as one page shows it, and what was done to it there, step by step. */
final class WeekSteps {

    private static final int MOST = 50;

    private final BiConsumer<Week, Week> store;
    private final Deque<WeekStep> done = new ArrayDeque<>();
    private Week shown = new Week(Map.of());

    /** @param store changes a week that was seen into one that is wanted, or throws why not */
    WeekSteps(BiConsumer<Week, Week> store) {
        this.store = store;
    }

    Week shown() {
        return shown;
    }

    /** Takes the week as it is by now; gives the days on which it is another one. */
    List<DayOfWeek> show(Week now) {
        var changed = WeekStep.differing(shown, now);
        shown = now;
        return changed;
    }

    /**
     * Stores a step; one that changes nothing is none.
     *
     * @param seen the week that it was made on, which may be older than what is shown
     * @throws Refusal where it is not stored
     */
    WeekStep change(Week seen, Week wanted) {
        var step = WeekStep.of(seen, wanted);
        if (!step.days().isEmpty()) {
            store.accept(seen, step.after());
            shown = step.appliedTo(shown);
            done.push(step);
            if (done.size() > MOST) {
                done.removeLast();
            }
        }
        return step;
    }

    /**
     * Takes the last step back; it is forgotten even where that is refused, as it would be again.
     *
     * @throws Refusal where somebody has changed the same day since
     */
    Optional<WeekStep> undo() {
        if (done.isEmpty()) {
            return Optional.empty();
        }
        var back = done.pop().undone();
        store.accept(back.before(), back.after());
        shown = back.appliedTo(shown);
        return Optional.of(back);
    }
}
