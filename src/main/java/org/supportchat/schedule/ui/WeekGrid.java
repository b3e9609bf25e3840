package org.supportchat.schedule.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.supportchat.schedule.Week;

/**
 * Seven days by their hours. The script carries gestures: what was drawn comes as one event, in days from Monday, which is 1,
 * and minutes of a day.
 */
@Tag("week-grid")
@JavaScript("context://scripts/staff.js")
final class WeekGrid extends Component implements HasComponents {

    /** The id of the words that say what keys do. */
    static final String HINT = "week-hint";

    private final List<DayColumn> columns = new ArrayList<>();

    WeekGrid(ZoneId zone, WeekActions actions) {
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("week.grid"));
        add(createHours());
        for (var day : DayOfWeek.values()) {
            columns.add(new DayColumn(day, zone, actions));
        }
        columns.forEach(this::add);
        addListener(
                DrawnEvent.class,
                event -> event.drawn.ifPresent(drawn -> event.before.ifPresentOrElse(
                        before -> actions.change().accept(before, drawn),
                        () -> actions.add().accept(drawn))));
        addListener(AskedEvent.class, event -> event.block.ifPresent(actions.ask()));
        addListener(
                PressedEvent.class,
                event -> event.block.ifPresent(
                        block -> event.key.ifPresent(key -> actions.press().accept(block, key))));
    }

    private static Div createHours() {
        var hours = new Div();
        hours.addClassName("week-hours");
        hours.getElement().setAttribute("aria-hidden", "true");
        for (var hour = 0; hour < 24; hour++) {
            hours.add(new Span("%02d:00".formatted(hour)));
        }
        return hours;
    }

    void show(Week week) {
        columns.forEach(column -> column.show(week));
    }

    /** Where there is room for one day alone. */
    void setDay(DayOfWeek day) {
        getElement().setAttribute("data-shown", String.valueOf(day.getValue()));
    }

    /** What a key did is done: the focus goes to these hours, if any, and the next key can come. */
    void settle(Optional<Block> block) {
        getElement()
                .callJsFunction(
                        "settle",
                        block.map(one -> one.day().getValue()).orElse(0),
                        block.map(one -> one.hours().from()).orElse(0));
    }

    /** Hours were drawn, from others or from none. */
    @DomEvent("hours-drawn")
    public static final class DrawnEvent extends ComponentEvent<WeekGrid> {

        private final transient Optional<Block> drawn;
        private final transient Optional<Block> before;

        public DrawnEvent(
                WeekGrid source,
                boolean fromClient,
                @EventData("event.detail?.day ?? 0") int day,
                @EventData("event.detail?.from ?? 0") int from,
                @EventData("event.detail?.to ?? 0") int to,
                @EventData("event.detail?.before?.day ?? 0") int beforeDay,
                @EventData("event.detail?.before?.from ?? 0") int beforeFrom,
                @EventData("event.detail?.before?.to ?? 0") int beforeTo) {
            super(source, fromClient);
            this.drawn = Block.of(day, from, to);
            this.before = Block.of(beforeDay, beforeFrom, beforeTo);
        }
    }

    /** A time was pointed at at which there are no hours. */
    @DomEvent("hours-asked")
    public static final class AskedEvent extends ComponentEvent<WeekGrid> {

        private final transient Optional<Block> block;

        public AskedEvent(
                WeekGrid source,
                boolean fromClient,
                @EventData("event.detail?.day ?? 0") int day,
                @EventData("event.detail?.from ?? 0") int from,
                @EventData("event.detail?.to ?? 0") int to) {
            super(source, fromClient);
            this.block = Block.of(day, from, to);
        }
    }

    /** A key was pressed on hours. */
    @DomEvent("hours-key")
    public static final class PressedEvent extends ComponentEvent<WeekGrid> {

        private final transient Optional<Block> block;
        private final transient Optional<BlockKey> key;

        public PressedEvent(
                WeekGrid source,
                boolean fromClient,
                @EventData("event.detail?.day ?? 0") int day,
                @EventData("event.detail?.from ?? 0") int from,
                @EventData("event.detail?.to ?? 0") int to,
                @EventData("event.detail?.key") @Nullable String key) {
            super(source, fromClient);
            this.block = Block.of(day, from, to);
            this.key = BlockKey.of(Objects.requireNonNullElse(key, ""));
        }
    }
}
