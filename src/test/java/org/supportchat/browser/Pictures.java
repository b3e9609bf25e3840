package org.supportchat.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Pictures of screens for people to look at, kept with {@code -Dpictures=true} alone. */
final class Pictures {

    private static final Path FOLDER = Path.of("target", "screenshots");

    private Pictures() {}

    static boolean areWanted() {
        return Boolean.getBoolean("pictures");
    }

    /** Keeps what the page shows, where that is wanted. */
    static void keep(Page page, String name) {
        if (areWanted()) {
            page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
        }
    }
}
