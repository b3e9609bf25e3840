package org.supportchat.schedule.ui;

import org.supportchat.common.Language;
import org.supportchat.schedule.FederalHoliday;

/** What federal holidays are called. */
final class HolidayNames {

    private HolidayNames() {}

    /** With the word for a day that is kept instead, where the holiday falls on a weekend. */
    static String of(FederalHoliday.Kept kept, Language language) {
        var name = language.sentence(key(kept.holiday()));
        return kept.isMoved() ? language.sentence("holiday.observed", name) : name;
    }

    private static String key(FederalHoliday holiday) {
        return switch (holiday) {
            case NEW_YEARS_DAY -> "holiday.new-year";
            case MARTIN_LUTHER_KING_JR_DAY -> "holiday.king";
            case WASHINGTONS_BIRTHDAY -> "holiday.washington";
            case MEMORIAL_DAY -> "holiday.memorial";
            case JUNETEENTH -> "holiday.juneteenth";
            case INDEPENDENCE_DAY -> "holiday.independence";
            case LABOR_DAY -> "holiday.labor";
            case COLUMBUS_DAY -> "holiday.columbus";
            case VETERANS_DAY -> "holiday.veterans";
            case THANKSGIVING_DAY -> "holiday.thanksgiving";
            case CHRISTMAS_DAY -> "holiday.christmas";
        };
    }
}
