package org.supportchat.schedule.ui;

import java.time.DayOfWeek;
import java.util.List;
import java.util.function.Consumer;
import org.supportchat.schedule.Week;

/** What is asked for in dialogs, and what becomes of the week by it. */
final class WeekDialogs {

    private final WeekChanges changes;
    private final WeekWords words;
    private final Runnable removed;

    /** @param removed runs once hours are gone, and with them what had the focus */
    WeekDialogs(WeekChanges changes, WeekWords words, Runnable removed) {
        this.changes = changes;
        this.words = words;
        this.removed = removed;
    }

    void add() {
        new HoursDialog(createAdding(new SeenWeek(changes))).open();
    }

    /** With these hours filled in. */
    void add(Block block) {
        var dialog = new HoursDialog(createAdding(new SeenWeek(changes)));
        dialog.fillIn(block);
        dialog.open();
    }

    private Consumer<List<Block>> createAdding(SeenWeek seen) {
        return blocks -> store(seen, seen.week(), blocks);
    }

    void edit(Block block) {
        var seen = new SeenWeek(changes);
        var dialog = new HoursDialog(blocks -> store(seen, block.removedFrom(seen.week()), blocks));
        dialog.edit(block, () -> {
            seen.store(block.removedFrom(seen.week()), step -> words.removed(block));
            removed.run();
        });
        dialog.open();
    }

    private void store(SeenWeek seen, Week without, List<Block> blocks) {
        var wanted = without;
        for (var block : blocks) {
            wanted = block.addedTo(wanted);
        }
        seen.store(wanted, step -> words.stored(step, blocks));
    }

    void copy(DayOfWeek day) {
        var seen = new SeenWeek(changes);
        new CopyDialog(day, seen).open();
    }

    void applyPreset() {
        new PresetDialog(new SeenWeek(changes)).open();
    }
}
