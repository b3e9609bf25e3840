package org.supportchat.schedule.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.supportchat.schedule.Hours;
import org.supportchat.schedule.Week;

/** One day of the week, from midnight to midnight. */
final class DayColumn extends Div {

    private final DayOfWeek day;
    private final transient WeekActions actions;
    private final Div track = new Div();
    private final Span summary = new Span();
    private final List<BlockButton> buttons = new ArrayList<>();
    private final List<BlockRest> rests = new ArrayList<>();

    DayColumn(DayOfWeek day, ZoneId zone, WeekActions actions) {
        this.day = day;
        this.actions = actions;
        addClassName("week-column");
        var number = String.valueOf(day.getValue());
        getElement().setAttribute("data-day", number);
        track.addClassName("week-track");
        track.getElement().setAttribute("data-day", number);
        track.add(new NowLine(day, zone), createGhost());
        var name = new WeekWords(this).day(day);
        var copy =
                new Button(VaadinIcon.COPY_O.create(), click -> actions.copy().accept(day));
        copy.addThemeNames("tertiary", "icon", "small");
        copy.addClassName("week-copy");
        copy.setAriaLabel(getTranslation("week.copy-day", name));
        copy.setTooltipText(getTranslation("week.copy-day", name));
        summary.addClassName("week-summary");
        var head = new Div(new H2(name), summary, copy);
        head.addClassName("week-head");
        add(head, track);
    }

    /** Where the script draws what a gesture would make. */
    private static Div createGhost() {
        var ghost = new Div();
        ghost.addClassName("week-ghost");
        ghost.getElement().setAttribute("hidden", true);
        ghost.getElement().setAttribute("aria-hidden", "true");
        return ghost;
    }

    void show(Week week) {
        var late = Block.of(week).stream()
                .filter(block -> block.day().plus(1) == day && block.hours().isPastMidnight())
                .toList();
        var own = week.on(day);
        summary.setText(new WeekWords(this).hours(own));
        var drawn = Stream.concat(late.stream().map(BlockRest::drawn), own.stream());
        var lanes = Lane.of(drawn.toList());
        showRests(late, lanes);
        showOwn(own, lanes.subList(late.size(), lanes.size()));
    }

    private void showRests(List<Block> late, List<Lane> lanes) {
        rests.forEach(track::remove);
        rests.clear();
        for (var index = 0; index < late.size(); index++) {
            var rest = new BlockRest(late.get(index), lanes.get(index), actions.open());
            rests.add(rest);
            track.add(rest);
        }
    }

    /** Hours keep their button, and with it the focus; those that are new get what is left over, as they may be moved ones. */
    private void showOwn(List<Hours> own, List<Lane> lanes) {
        var blocks = own.stream().map(hours -> new Block(day, hours)).toList();
        var left = new ArrayList<>(buttons);
        var kept = blocks.stream()
                .map(block ->
                        left.stream().filter(button -> button.shows(block)).findFirst())
                .toList();
        kept.forEach(button -> button.ifPresent(left::remove));
        buttons.clear();
        for (var index = 0; index < blocks.size(); index++) {
            var button = kept.get(index).orElseGet(() -> left.isEmpty() ? createButton() : left.removeFirst());
            button.show(blocks.get(index), lanes.get(index));
            buttons.add(button);
        }
        left.forEach(track::remove);
    }

    /** Behind the one of the hours before. */
    private BlockButton createButton() {
        var button = new BlockButton(actions.open());
        track.addComponentAtIndex(buttons.isEmpty() ? 0 : track.indexOf(buttons.getLast()) + 1, button);
        return button;
    }
}
