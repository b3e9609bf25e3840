package org.supportchat.common.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.shared.Registration;
import java.util.UUID;

/**
 * A page that is brought up to date without being asked. What is shown that way is told of, so that the frame can count
 * it and the browser can say whether all of it has arrived; and where some has not, every part of the page is asked to
 * catch up.
 */
public final class LivePage {

    private LivePage() {}

    /** Something was shown that the page had not asked for. */
    private static final class Shown extends ComponentEvent<UI> {

        Shown(UI ui) {
            super(ui, false);
        }
    }

    /** The page may lack something: each part of it reads again. */
    private static final class CatchUp extends ComponentEvent<UI> {

        CatchUp(UI ui) {
            super(ui, false);
        }
    }

    /** Names the page, where the server and the browser speak of it: random, and the same as long as the page lives. */
    public static UUID name(UI ui) {
        var known = ComponentUtil.getData(ui, UUID.class);
        if (known != null) {
            return known;
        }
        var name = UUID.randomUUID();
        ComponentUtil.setData(ui, UUID.class, name);
        return name;
    }

    /** Shows it under the lock of the page, and tells that it did; returns at once. Nothing where the page has gone. */
    public static void show(UI ui, Command show) {
        try {
            ui.access(() -> {
                show.execute();
                ComponentUtil.fireEvent(ui, new Shown(ui));
            });
        } catch (UIDetachedException gone) {
            // There is nobody left to show it to.
        }
    }

    /** Hears, under the lock of the page, of everything shown. */
    public static Registration onShown(UI ui, Runnable listener) {
        return ComponentUtil.addListener(ui, Shown.class, shown -> listener.run());
    }

    /** Asks every part of the page to read again. Called under the lock of the page. */
    public static void catchUp(UI ui) {
        ComponentUtil.fireEvent(ui, new CatchUp(ui));
    }

    /** Hears, under the lock of the page, that its part should read again. */
    public static Registration onCatchUp(UI ui, Runnable listener) {
        return ComponentUtil.addListener(ui, CatchUp.class, wanted -> listener.run());
    }
}
