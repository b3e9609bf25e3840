package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** The month of the schedule, at the page of a manager. */
record MonthScreen(Screen screen) {

    private static final DateTimeFormatter FULL =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(Locale.US);

    static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("M/d/yyyy");

    /** With the next month in sight, all of which is still to come. */
    static MonthScreen at(Technician manager) {
        var month = opened(manager.screen());
        manager.screen().button("Next month").click();
        return month;
    }

    static MonthScreen opened(Screen screen) {
        screen.opens("/schedule").named(AriaRole.TAB, "Month").click();
        return new MonthScreen(screen);
    }

    static String name(LocalDate day) {
        return FULL.format(day);
    }

    /** The cell of this day, with any hours. */
    Locator day(LocalDate day) {
        return screen.page().getByRole(AriaRole.GRIDCELL, new Page.GetByRoleOptions().setName(name(day) + ":"));
    }

    /** The day shows this: the whole accessible name after its date. */
    void shows(LocalDate day, String hours) {
        assertThat(day(day)).hasAccessibleName(name(day) + ": " + hours);
    }

    void draws(LocalDate first, LocalDate last) {
        day(first).hover();
        screen.page().mouse().down();
        day(last).hover();
        screen.page().mouse().up();
    }

    Locator combobox(String name) {
        return screen.named(AriaRole.COMBOBOX, name);
    }

    void types(String field, String text) {
        combobox(field).fill(text);
        combobox(field).press("Enter");
    }

    /** Into the first row of hours. */
    void writes(String field, String time) {
        combobox(field).first().fill(time);
        combobox(field).first().press("Enter");
    }

    void chooses(String radio) {
        screen.named(AriaRole.RADIO, radio).check();
    }

    void uploads(String content) {
        screen.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(
                        new FilePayload("closures.ics", "text/calendar", content.getBytes(StandardCharsets.UTF_8)));
    }

    void isStored() {
        assertThat(screen.button("Save")).isHidden();
    }
}
