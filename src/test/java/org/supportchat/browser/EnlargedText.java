package org.supportchat.browser;

import com.microsoft.playwright.Page;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A page whose reader needs its text twice as large: nothing is cut, and nothing but code is to be scrolled sideways. */
final class EnlargedText {

    private static final int HEIGHT = 800;

    private static final String ENLARGE = "size => { document.documentElement.style.fontSize = size; }";

    /**
     * Everything on the page, also inside the framework's components, that is smaller than what is in it and does not
     * show the rest, or shows it beside itself. What is there to be read aloud alone is one pixel wide, and the word of the
     * usual connection is a dot where the window is narrow.
     */
    private static final String FIND_CUT = """
            () => {
              const all = (root) => [...root.querySelectorAll('*')]
                .flatMap(one => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
              const name = ({ localName, className, textContent }) =>
                `${localName}.${String(className).replaceAll(' ', '.')} "${textContent.trim().slice(0, 40)}"`;
              const isToScroll = (one) => one.localName === 'pre';
              const isAside = (one) => one.clientWidth <= 1 || one.localName === 'connection-state';
              const isButton = (one) => one.localName === 'button' || one.getAttribute('role') === 'button';
              const findings = [];
              for (const one of all(document.body)) {
                if (!one.checkVisibility({ visibilityProperty: true }) || isToScroll(one) || isAside(one)) continue;
                const { overflowX, overflowY, display } = getComputedStyle(one);
                if (display === 'inline' || display === 'contents') continue;
                const wider = one.scrollWidth - one.clientWidth > 1;
                const higher = one.scrollHeight - one.clientHeight > 2;
                if (wider && (overflowX !== 'visible' || isButton(one))) findings.push(`is too wide: ${name(one)}`);
                if (higher && (/hidden|clip/.test(overflowY) || isButton(one))) findings.push(`is too high: ${name(one)}`);
              }
              if (document.documentElement.scrollWidth > window.innerWidth) findings.push('is wider than the window');
              const log = document.querySelector('message-log');
              if (log && !log.closest('[inert]') && log.clientHeight < 100) findings.push('leaves no room for messages');
              return findings;
            }""";

    private EnlargedText() {}

    /** What is cut at these widths; the name is for the pictures and the findings. */
    static List<String> cut(Page page, String name, int... widths) {
        page.evaluate(ENLARGE, "200%");
        var found = Arrays.stream(widths)
                .boxed()
                .flatMap(width -> cut(page, name + "-enlarged-" + width, width))
                .toList();
        page.evaluate(ENLARGE, "");
        return found;
    }

    private static Stream<String> cut(Page page, String name, int width) {
        page.setViewportSize(width, HEIGHT);
        Pictures.keep(page, name);
        var found = (List<?>) page.evaluate(FIND_CUT);
        return found.stream().map(finding -> name + " " + finding);
    }
}
