package org.supportchat.schedule;

import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A legal public holiday of the United States, by 5 U.S.C. 6103(a). What falls on a Saturday is kept on the Friday before, by
 * 5 U.S.C. 6103(b); what falls on a Sunday, on the Monday after, by Executive Order 11582, section 3. Inauguration Day is not
 * among them: it is one around Washington, D.C., alone.
 */
public enum FederalHoliday {
    NEW_YEARS_DAY(year -> LocalDate.of(year, Month.JANUARY, 1)),
    MARTIN_LUTHER_KING_JR_DAY(year -> nth(3, DayOfWeek.MONDAY, year, Month.JANUARY)),
    WASHINGTONS_BIRTHDAY(year -> nth(3, DayOfWeek.MONDAY, year, Month.FEBRUARY)),
    MEMORIAL_DAY(year -> LocalDate.of(year, Month.MAY, 1).with(lastInMonth(DayOfWeek.MONDAY))),
    JUNETEENTH(year -> LocalDate.of(year, Month.JUNE, 19)),
    INDEPENDENCE_DAY(year -> LocalDate.of(year, Month.JULY, 4)),
    LABOR_DAY(year -> nth(1, DayOfWeek.MONDAY, year, Month.SEPTEMBER)),
    COLUMBUS_DAY(year -> nth(2, DayOfWeek.MONDAY, year, Month.OCTOBER)),
    VETERANS_DAY(year -> LocalDate.of(year, Month.NOVEMBER, 11)),
    THANKSGIVING_DAY(year -> nth(4, DayOfWeek.THURSDAY, year, Month.NOVEMBER)),
    CHRISTMAS_DAY(year -> LocalDate.of(year, Month.DECEMBER, 25));

    private final Function<Integer, LocalDate> rule;

    /**
     * The day on which a holiday is kept.
     *
     * @param isMoved whether the holiday itself falls on a day of the weekend beside it
     */
    public record Kept(FederalHoliday holiday, LocalDate day, boolean isMoved) {}

    FederalHoliday(Function<Integer, LocalDate> rule) {
        this.rule = rule;
    }

    /** The days kept in this year, in order: New Year’s Day of the next one may be kept on its last day. */
    public static List<Kept> keptIn(Year year) {
        return Stream.of(year, year.plusYears(1))
                .flatMap(one -> Arrays.stream(values()).map(holiday -> holiday.kept(one.getValue())))
                .filter(kept -> kept.day().getYear() == year.getValue())
                .sorted(Comparator.comparing(Kept::day))
                .toList();
    }

    private Kept kept(int year) {
        var day = rule.apply(year);
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> new Kept(this, day.minusDays(1), true);
            case SUNDAY -> new Kept(this, day.plusDays(1), true);
            default -> new Kept(this, day, false);
        };
    }

    private static LocalDate nth(int ordinal, DayOfWeek day, int year, Month month) {
        return LocalDate.of(year, month, 1).with(dayOfWeekInMonth(ordinal, day));
    }
}
