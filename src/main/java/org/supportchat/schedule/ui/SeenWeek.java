package org.supportchat.schedule.ui;

import java.util.function.Function;
import org.supportchat.common.Refusal;
import org.supportchat.schedule.Week;

/**
 * The week that somebody had in view as they opened a dialog. Once the dialog was refused, because of what others have done
 * since, they were shown that too.
 */
final class SeenWeek {

    private final WeekChanges changes;
    private Week week;

    SeenWeek(WeekChanges changes) {
        this.changes = changes;
        this.week = changes.shown();
    }

    Week week() {
        return week;
    }

    /** @throws Refusal where it is not stored */
    void store(Week wanted, Function<WeekStep, String> sentence) {
        try {
            changes.store(week, wanted, sentence);
        } catch (Refusal refusal) {
            week = changes.shown();
            throw refusal;
        }
    }
}
