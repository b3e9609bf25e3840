package org.supportchat.account.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;

/** The window around the list of accounts: how wide it is, and whether it may be closed without a question. */
final class AccountRoom {

    /** Pixels below which the form takes the place of the list, as in the stylesheet. */
    private static final int NARROW = 800;

    /** Pixels that the form and the margins take. */
    private static final int FORM = 440;

    private static final int MARGINS = 48;

    private final Runnable changed;
    private @Nullable UI ui;
    private @Nullable Registration resizing;
    private int width;

    AccountRoom(Runnable changed) {
        this.changed = changed;
    }

    void open(UI page) {
        close();
        ui = page;
        setWidth(page.getPage().getExtendedClientDetails().getWindowInnerWidth());
        resizing = page.getPage().addBrowserWindowResizeListener(resized -> setWidth(resized.getWidth()));
    }

    void close() {
        setGuarded(false);
        if (resizing != null) {
            resizing.remove();
        }
        resizing = null;
        ui = null;
    }

    /** Pixels that there are for the list. */
    int besides(boolean isFormOpen) {
        return width - MARGINS - (isFormOpen && width >= NARROW ? FORM : 0);
    }

    void setGuarded(boolean isGuarded) {
        if (ui != null) {
            ui.getPage().executeJs("window.onbeforeunload = $0 ? (event) => event.preventDefault() : null", isGuarded);
        }
    }

    private void setWidth(int pixels) {
        width = pixels;
        changed.run();
    }
}
