package org.supportchat.schedule.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.supportchat.schedule.OpeningHours;

/**
 * The days of a month, a week in a row, from Monday on as everywhere in the schedule, so that a weekend is not torn apart.
 * The script finds out by mouse and keyboard which days are meant, and what becomes of them is decided here.
 */
@Tag("month-grid")
@JavaScript("context://scripts/staff.js")
final class MonthGrid extends Component implements HasComponents {

    private static final int WEEKS = 6;

    private final List<Div> rows = new ArrayList<>();
    private final List<MonthCell> cells = new ArrayList<>();

    /**
     * @param choose takes the first and the last of the days that were chosen
     * @param seek takes a day that is not in sight and wanted there
     */
    MonthGrid(BiConsumer<LocalDate, LocalDate> choose, Consumer<LocalDate> seek) {
        getElement().setAttribute("role", "grid").setAttribute("aria-multiselectable", "true");
        add(createHead());
        for (var week = 0; week < WEEKS; week++) {
            var row = row("month-week");
            for (var day = 0; day < DayOfWeek.values().length; day++) {
                var cell = new MonthCell();
                cells.add(cell);
                row.add(cell);
            }
            rows.add(row);
            add(row);
        }
        addListener(ChosenEvent.class, chosen -> chosen.read(choose));
        addListener(SoughtEvent.class, sought -> sought.read(seek));
    }

    private Div createHead() {
        var head = row("month-days");
        var locale = DayWords.of(this).locale();
        for (var day : DayOfWeek.values()) {
            var name = new Div(day.getDisplayName(TextStyle.SHORT_STANDALONE, locale));
            name.getElement()
                    .setAttribute("role", "columnheader")
                    .setAttribute("aria-label", day.getDisplayName(TextStyle.FULL_STANDALONE, locale));
            head.add(name);
        }
        return head;
    }

    private static Div row(String className) {
        var row = new Div();
        row.addClassName(className);
        row.getElement().setAttribute("role", "row");
        return row;
    }

    /** The cells stay, so that one that has the focus keeps it. */
    void show(YearMonth month, String name, LocalDate today, OpeningHours rule) {
        var words = DayWords.of(this);
        getElement().setAttribute("aria-label", name);
        var day = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (var cell : cells) {
            cell.show(day, month, today, rule, words);
            day = day.plusDays(1);
        }
        for (var week = 0; week < WEEKS; week++) {
            var first = month.atDay(1)
                    .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                    .plusWeeks(week);
            rows.get(week).setVisible(!first.isAfter(month.atEndOfMonth()));
        }
    }

    /** Lets the way by the keyboard begin at this day. */
    void settle(LocalDate day) {
        getElement().callJsFunction("settle", day.toString());
    }

    /** Gives this day the focus. */
    void reach(LocalDate day) {
        getElement().callJsFunction("reach", day.toString());
    }

    /** Days were chosen. */
    @DomEvent("days-chosen")
    public static final class ChosenEvent extends ComponentEvent<MonthGrid> {

        private final String first;
        private final String last;

        public ChosenEvent(
                MonthGrid source,
                boolean fromClient,
                @EventData("event.detail.first") String first,
                @EventData("event.detail.last") String last) {
            super(source, fromClient);
            this.first = first;
            this.last = last;
        }

        void read(BiConsumer<LocalDate, LocalDate> taker) {
            try {
                taker.accept(LocalDate.parse(first), LocalDate.parse(last));
            } catch (DateTimeParseException nonsense) {
                // Only somebody who plays with the page sends that.
            }
        }
    }

    /** A day was wanted that is not in sight. */
    @DomEvent("day-sought")
    public static final class SoughtEvent extends ComponentEvent<MonthGrid> {

        private final String day;

        public SoughtEvent(MonthGrid source, boolean fromClient, @EventData("event.detail.day") String day) {
            super(source, fromClient);
            this.day = day;
        }

        void read(Consumer<LocalDate> taker) {
            try {
                taker.accept(LocalDate.parse(day));
            } catch (DateTimeParseException nonsense) {
                // Only somebody who plays with the page sends that.
            }
        }
    }
}
