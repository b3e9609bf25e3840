package org.supportchat.schedule.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.data.binder.ValueContext;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import org.supportchat.common.Invalid;
import org.supportchat.common.ui.Times;

/** Where a day is typed or picked, in the reader's language and from Monday on. */
final class DayField extends DatePicker {

    private static final int YEARS_AHEAD = 5;

    DayField(String label, LocalDate today) {
        super(label);
        var locale = Times.locale(getLocale());
        setLocale(locale);
        setManualValidation(true);
        setMin(today);
        setMax(today.plusYears(YEARS_AHEAD));
        setI18n(createTexts(locale));
    }

    /** Sunday first, as the component counts. */
    private DatePickerI18n createTexts(Locale locale) {
        return new DatePickerI18n()
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
                .setCancel(getTranslation("dialog.cancel"));
    }

    /** @throws Invalid naming {@code name}, where no day is given, or one out of reach */
    LocalDate read(String name) {
        var value = getValue();
        if (value != null && getMin() != null && value.isBefore(getMin())) {
            throw new Invalid(name, "override.past");
        }
        if (value != null && value.isAfter(getMax())) {
            throw new Invalid(name, "override.too-far", YEARS_AHEAD);
        }
        if (value == null
                || getDefaultValidator().apply(value, new ValueContext(this)).isError()) {
            throw new Invalid(name, "override.no-day");
        }
        return value;
    }
}
