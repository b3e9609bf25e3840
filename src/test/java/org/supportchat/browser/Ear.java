package org.supportchat.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;

/** Hears at one page what rings there: each sound begins with a tone, and each desktop notification has a title. */
record Ear(Screen screen) {

    private static final String LISTEN = """
            window.tones = 0;
            window.notes = [];
            const start = OscillatorNode.prototype.start;
            OscillatorNode.prototype.start = function (...when) {
              window.tones += 1;
              return start.apply(this, when);
            };
            window.Notification = class extends window.Notification {
              constructor(title, options) {
                super(title, options);
                window.notes.push(this);
              }

              close() {
                this.wasClosed = true;
                super.close();
              }
            };
            """;

    /** A browser that lets no page sound that nobody has touched, and show no notification at all. */
    private static final String STRICT = """
            const sounding = [];
            let isTouched = false;
            const addListener = AudioContext.prototype.addEventListener;
            AudioContext.prototype.addEventListener = function (type, listener) {
              sounding.push(listener);
              return addListener.call(this, type, listener);
            };
            Object.defineProperty(AudioContext.prototype, 'state', { get: () => (isTouched ? 'running' : 'suspended') });
            Object.defineProperty(window.Notification, 'permission', { get: () => 'denied' });
            addEventListener('pointerdown', () => {
              isTouched = true;
              sounding.forEach((listener) => listener());
            });
            """;

    /** Before anything else at the page, whose browser allows everything. */
    static Ear at(Technician technician) {
        technician.screen().page().context().grantPermissions(List.of("notifications"));
        technician.screen().runsFirst(LISTEN);
        return new Ear(technician.screen());
    }

    /** The same, in a browser that allows little. */
    static Ear atStrict(Technician technician) {
        technician.screen().runsFirst(LISTEN + STRICT);
        return new Ear(technician.screen());
    }

    /** Touches the page, without which a browser lets it make no sound. */
    void touches() {
        screen.page().locator(".chat-list-waiting h2").click();
    }

    int tones() {
        return ((Number) screen.page().evaluate("window.tones")).intValue();
    }

    List<?> notes() {
        return (List<?>) screen.page().evaluate("window.notes.map(({ title }) => title)");
    }

    List<?> openNotes() {
        return (List<?>)
                screen.page().evaluate("window.notes.filter((one) => !one.wasClosed).map(({ title }) => title)");
    }

    /** It rings, or has since the page was loaded. */
    void hasHeard() {
        await().untilAsserted(() -> assertThat(tones()).isPositive());
    }

    /** It rings, and has since it was heard last. */
    void hears(Runnable cause) {
        var before = tones();
        cause.run();
        await().untilAsserted(() -> assertThat(tones()).isGreaterThan(before));
    }

    /** Nothing rings for so long. */
    void hearsNothing(int milliseconds) {
        var before = tones();
        screen.page().waitForTimeout(milliseconds);
        assertThat(tones()).as("tones in " + milliseconds + " ms").isEqualTo(before);
    }
}
