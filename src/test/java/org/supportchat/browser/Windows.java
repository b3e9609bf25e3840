package org.supportchat.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import org.supportchat.Patience;

/**
 * The windows of the one Chromium, each with a context of its own and one page. One test after the other gets the same,
 * with nothing in it that the test before left: a page that loads the application again needs less than half of what the
 * first needs.
 */
final class Windows {

    /** What the longest story of several people opens. */
    private static final int SPARE = 4;

    /** Windows that were changed for good. */
    private static final Set<BrowserContext> ALTERED = Collections.newSetFromMap(new WeakHashMap<>());

    private final Browser browser;
    private final List<Window> spare = new ArrayList<>();

    Windows(Browser browser) {
        this.browser = browser;
    }

    /** No other test gets the window of this page, which is about to be changed in a way that outlives a visit. */
    static void keepFromOthers(Page page) {
        ALTERED.add(page.context());
    }

    /** One for this address, in American English. */
    Window take(String baseUrl) {
        for (var window : spare) {
            if (window.baseUrl().equals(baseUrl)) {
                spare.remove(window);
                return window;
            }
        }
        return open(baseUrl, new NewContextOptions().setLocale("en-US"), true);
    }

    /** One that nobody gets afterwards. */
    Window open(String baseUrl, NewContextOptions options) {
        return open(baseUrl, options, false);
    }

    private Window open(String baseUrl, NewContextOptions options, boolean canBeUsedAgain) {
        var context = browser.newContext(options.setBaseURL(baseUrl).setViewportSize(Window.WIDTH, Window.HEIGHT));
        context.setDefaultTimeout(Patience.LIMIT.toMillis());
        return new Window(baseUrl, context, context.newPage(), canBeUsedAgain);
    }

    /**
     * Leaves its pages as people do, and keeps the window for the next test or closes it. One whose pages cannot be left
     * stays open to the end of the run: to close it could take for ever.
     */
    void giveBack(Window window) {
        var canKeep = window.canBeUsedAgain() && !ALTERED.contains(window.context());
        try {
            if (canKeep) {
                window.forgetSession();
            }
            window.leave();
            if (canKeep) {
                window.clear();
            }
        } catch (PlaywrightException stuck) {
            System.err.println("A window could not be left and stays open: " + stuck.getMessage());
            return;
        }
        if (canKeep) {
            spare.add(window);
        } else {
            window.context().close();
        }
        while (spare.size() > SPARE) {
            spare.removeFirst().context().close();
        }
    }

    record Window(String baseUrl, BrowserContext context, Page page, boolean canBeUsedAgain) {

        private static final int WIDTH = 1280;
        private static final int HEIGHT = 800;
        private static final String NOWHERE = "about:blank";

        /** A page that is closed at once says nothing to the server, and its technician stays on duty for a while. */
        private void leave() {
            for (var open : context.pages()) {
                leave(open);
                if (open != page) {
                    open.close();
                }
            }
        }

        /** A page that loads itself again just now is left once it has. */
        private static void leave(Page open) {
            try {
                open.navigate(NOWHERE);
            } catch (PlaywrightException loading) {
                open.waitForLoadState();
                open.navigate(NOWHERE);
            }
        }

        /** What is kept for a page cannot be reached once it is left. */
        private void forgetSession() {
            page.unrouteAll();
            page.evaluate("() => { try { sessionStorage.clear(); } catch (refusal) { } }");
        }

        private void clear() {
            context.clearCookies();
            context.clearPermissions();
            context.setOffline(false);
            page.setViewportSize(WIDTH, HEIGHT);
            page.emulateMedia(
                    new Page.EmulateMediaOptions().setColorScheme(null).setReducedMotion(null));
            var everything = new JsonObject();
            everything.addProperty("origin", "*");
            everything.addProperty("storageTypes", "local_storage,indexeddb,cache_storage,service_workers");
            var session = context.newCDPSession(page);
            session.send("Storage.clearDataForOrigin", everything);
            session.detach();
        }
    }
}
