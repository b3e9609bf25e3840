package org.supportchat.audit.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import org.supportchat.common.ui.Times;

/** Where a day of the past is typed or picked, or none, in the reader's language. */
final class DayFilter extends DatePicker {

    DayFilter(String label) {
        super(label);
        var locale = Times.locale(getLocale());
        setLocale(locale);
        setClearButtonVisible(true);
        setI18n(new DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(Arrays.stream(DayOfWeek.values())
                        .map(day -> day.minus(1).getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdaysShort(Arrays.stream(DayOfWeek.values())
                        .map(day -> day.minus(1).getDisplayName(TextStyle.SHORT_STANDALONE, locale))
                        .toList())
                .setFirstDayOfWeek(1)
                .setToday(getTranslation("month.today"))
                .setCancel(getTranslation("dialog.cancel"))
                .setBadInputErrorMessage(getTranslation("audit.bad-day")));
    }
}
