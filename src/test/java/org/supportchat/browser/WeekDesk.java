package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** A manager at the week of the support hours, with a mouse, in a window that has room for the whole of it. */
record WeekDesk(Technician manager) {

    private static final double MINUTES = 24 * 60;

    static WeekDesk of(Technician manager) {
        manager.screen().page().setViewportSize(1440, 1000);
        manager.screen().opens("/schedule");
        assertThat(manager.screen().heading("Support hours")).isVisible();
        return new WeekDesk(manager);
    }

    Screen screen() {
        return manager.screen();
    }

    /** These hours and no others that begin on such a day. */
    Locator hours(String name) {
        return screen().button(name);
    }

    void has(String name) {
        assertThat(hours(name)).isVisible();
    }

    void hasNot(String name) {
        assertThat(hours(name)).hasCount(0);
    }

    void says(String words) {
        assertThat(screen().page().locator(".week-status")).containsText(words);
    }

    /** What keys do, as it is read aloud. */
    String hint() {
        return screen().page().locator(".week-hint").innerText();
    }

    Locator dialog() {
        return screen().page().locator("vaadin-dialog[opened]");
    }

    Locator checkbox(String name) {
        return screen().named(AriaRole.CHECKBOX, name);
    }

    Locator time(String name) {
        return screen().named(AriaRole.COMBOBOX, name);
    }

    /** Presses the button of the mouse at one time of a day, counted from Monday, which is 1, and goes to another one. */
    void takes(int day, int minute, int toDay, int toMinute) {
        goesTo(day, minute);
        screen().page().mouse().down();
        goesTo(day, (minute + toMinute) / 2);
        goesTo(toDay, toMinute);
    }

    void drags(int day, int minute, int toDay, int toMinute) {
        takes(day, minute, toDay, toMinute);
        screen().page().mouse().up();
    }

    private void goesTo(int day, int minute) {
        var track =
                screen().page().locator(".week-track[data-day='" + day + "']").boundingBox();
        screen().page().mouse().move(track.x + track.width / 2, track.y + track.height * minute / MINUTES);
    }
}
