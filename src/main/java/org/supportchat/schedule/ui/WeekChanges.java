package org.supportchat.schedule.ui;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.supportchat.common.Refusal;
import org.supportchat.schedule.SupportHours;
import org.supportchat.schedule.Week;
import org.supportchat.schedule.WeekService;

/** Stores what is done to the week of a page, shows what became of it, and says so. */
final class WeekChanges {

    private final SupportHours hours;
    private final WeekSteps steps;
    private final WeekWords words;
    private final Consumer<Week> show;
    private final Consumer<String> say;

    /**
     * @param show draws a week
     * @param say tells a sentence to the person at the page
     */
    WeekChanges(WeekService weeks, SupportHours hours, WeekWords words, Consumer<Week> show, Consumer<String> say) {
        this.hours = hours;
        this.steps = new WeekSteps(weeks::change);
        this.words = words;
        this.show = show;
        this.say = say;
    }

    Week shown() {
        return steps.shown();
    }

    /** Shows the week as it is by now. */
    void load() {
        steps.show(hours.view().week());
        show.accept(shown());
    }

    /** Shows what others have changed, and says who and which days. */
    void catchUp() {
        var changed = steps.show(hours.view().week());
        if (!changed.isEmpty()) {
            show.accept(shown());
            say.accept(words.changedElsewhere(changed, hours.view()));
        }
    }

    /**
     * Stores a week that is wanted in the place of one that was seen. Where that is refused, the page shows what is there.
     *
     * @param sentence says what was stored
     * @throws Refusal where it is not stored
     */
    WeekStep store(Week seen, Week wanted, Function<WeekStep, String> sentence) {
        try {
            var step = steps.change(seen, wanted);
            say.accept(step.days().isEmpty() ? words.nothingChanged() : sentence.apply(step));
            return step;
        } finally {
            load();
        }
    }

    /** The same for hours that were added or changed; gives what they are part of now. */
    Optional<Block> store(Week seen, Week wanted, Block changed) {
        return store(seen, wanted, step -> words.stored(step, changed)).holding(changed);
    }

    /** Takes the last step back, if there is one; gives the hours that came back, if there are any. */
    Optional<Block> undo() {
        try {
            var undone = steps.undo();
            say.accept(undone.map(words::undone).orElseGet(words::nothingUndone));
            return undone.map(WeekStep::added).stream()
                    .flatMap(Collection::stream)
                    .findFirst();
        } finally {
            load();
        }
    }
}
