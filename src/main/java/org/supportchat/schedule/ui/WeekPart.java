package org.supportchat.schedule.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.DayOfWeek;
import java.util.Optional;
import org.supportchat.common.ui.LivePart;
import org.supportchat.common.ui.Notifications;
import org.supportchat.schedule.SupportHours;
import org.supportchat.schedule.WeekService;

/** The regular hours as a week, to be changed where they are drawn. */
final class WeekPart extends Div {

    private final transient SupportHours hours;
    private final transient WeekWords words = new WeekWords(this);
    private final transient WeekChanges changes;
    private final transient WeekDialogs dialogs;
    private final StatusLine status = new StatusLine("week-status");
    private final Button undo = new Button(getTranslation("week.undo"), VaadinIcon.ARROW_BACKWARD.create());
    private final DayButtons days = new DayButtons(this::showDay);
    private final WeekGrid grid;
    private final transient LivePart live;

    WeekPart(WeekService weeks, SupportHours hours) {
        this.hours = hours;
        this.changes = new WeekChanges(weeks, hours, words, week -> grid().show(week), status::say);
        this.live = new LivePart(hours::onChange, changes::catchUp);
        this.dialogs = new WeekDialogs(changes, words, undo::focus);
        this.grid = new WeekGrid(
                hours.zone(),
                new WeekActions(this::add, this::change, this::press, dialogs::edit, dialogs::add, dialogs::copy));
        addClassName("week-part");
        undo.addThemeName("tertiary");
        undo.addClickListener(
                click -> attempt(() -> changes.undo().map(Block::day).ifPresent(this::showDay)));
        var hint = new Paragraph(getTranslation("week.hint"));
        hint.setId(WeekGrid.HINT);
        hint.addClassName("week-hint");
        var line = new Div(status, undo);
        line.addClassName("week-line");
        showDay(hours.today().getDayOfWeek());
        add(line, days, grid, hint);
    }

    WeekDialogs dialogs() {
        return dialogs;
    }

    private WeekGrid grid() {
        return grid;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        changes.load();
        live.open(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        live.close();
    }

    private void showDay(DayOfWeek day) {
        days.setDay(day);
        grid.setDay(day);
    }

    private void add(Block drawn) {
        attempt(() -> changes.store(changes.shown(), drawn.addedTo(changes.shown()), drawn)
                .ifPresent(this::goTo));
    }

    private void change(Block before, Block wanted) {
        var shown = changes.shown();
        if (!before.isIn(shown)) {
            Notifications.warn(getTranslation("week.block-gone", words.block(before)));
            return;
        }
        attempt(() -> changes.store(shown, wanted.addedTo(before.removedFrom(shown)), wanted)
                .ifPresent(this::goTo));
    }

    /** The next key waits for the answer, whatever it is. */
    private void press(Block block, BlockKey key) {
        try {
            switch (key) {
                case REMOVE -> remove(block);
                case UNDO -> attempt(() -> changes.undo().ifPresentOrElse(this::goTo, undo::focus));
                default -> key.applyTo(block).ifPresent(wanted -> change(block, wanted));
            }
        } finally {
            grid.settle(Optional.empty());
        }
    }

    private void remove(Block block) {
        var shown = changes.shown();
        var place = shown.on(block.day()).indexOf(block.hours());
        attempt(() -> changes.store(shown, block.removedFrom(shown), step -> words.removed(block)));
        var left = changes.shown().on(block.day());
        if (left.isEmpty()) {
            undo.focus();
        } else {
            goTo(new Block(block.day(), left.get(Math.clamp(place, 0, left.size() - 1))));
        }
    }

    private void goTo(Block block) {
        showDay(block.day());
        grid.settle(Optional.of(block));
    }

    private void attempt(Runnable change) {
        Notifications.attempt(this, change);
    }
}
