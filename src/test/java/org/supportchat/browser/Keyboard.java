package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;

/** Somebody who uses no mouse: goes about a page by the Tab key, and sees where they are at every step. */
record Keyboard(Screen screen) {

    private static final int MOST_STEPS = 40;

    /** Around what has the focus, also inside the framework's components, something draws an outline, and it is in sight. */
    private static final String SHOWS_FOCUS = """
            () => {
              let one = document.activeElement;
              while (one?.shadowRoot?.activeElement) one = one.shadowRoot.activeElement;
              if (!one || one === document.body) return 'nothing has the focus';
              const { top, bottom, left, right } = one.getBoundingClientRect();
              if (bottom <= 0 || right <= 0 || top >= innerHeight || left >= innerWidth) return `${one.outerHTML} is out of sight`;
              const draws = (element, pseudo) => {
                const { outlineStyle, outlineWidth } = getComputedStyle(element, pseudo);
                return outlineStyle !== 'none' && outlineWidth !== '0px';
              };
              const parts = (element) => [...(element.shadowRoot?.querySelectorAll('[part]') ?? [])];
              for (let around = one, step = 0; around && step < 4; around = around.parentElement ?? around.getRootNode().host, step += 1) {
                if ([around, ...parts(around)].some(part => draws(part))) return '';
              }
              return `${one.outerHTML} does not show the focus`;
            }""";

    /** Goes on by the Tab key until this has the focus. */
    void goesTo(Locator wanted) {
        goesTo(wanted, "Tab");
    }

    /** Goes back by Shift and the Tab key until this has the focus. */
    void goesBackTo(Locator wanted) {
        goesTo(wanted, "Shift+Tab");
    }

    private void goesTo(Locator wanted, String key) {
        assertThat(wanted).isVisible();
        for (var step = 0; step < MOST_STEPS && !isOn(wanted); step++) {
            presses(key);
            seesWhereItIs();
        }
        assertThat(wanted).isFocused();
    }

    void goesToAndPresses(Locator wanted) {
        goesTo(wanted);
        presses("Enter");
    }

    void presses(String key) {
        screen.page().keyboard().press(key);
    }

    void types(String text) {
        screen.page().keyboard().type(text);
    }

    void seesWhereItIs() {
        assertThat(screen.page().evaluate(SHOWS_FOCUS)).isEqualTo("");
    }

    private static boolean isOn(Locator wanted) {
        return (Boolean) wanted.evaluate("one => one.contains(document.activeElement)");
    }
}
