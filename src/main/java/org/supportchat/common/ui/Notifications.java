package org.supportchat.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;
import org.supportchat.common.Refusal;

/** Tells the person at the page something that has no better place. */
public final class Notifications {

    private static final int SHOWN_MILLISECONDS = 6_000;

    private Notifications() {}

    /** Does what the person at the page asked for, or says why not. */
    public static void attempt(Component page, Runnable use) {
        try {
            use.run();
        } catch (Refusal refusal) {
            refused(page, refusal);
        }
    }

    /** Says why not, and what to do, in the reader's language. */
    public static void refused(Component page, Refusal refusal) {
        warn(refusal.sentence(page::getTranslation));
    }

    /** Says a translated sentence. */
    public static void warn(String sentence) {
        var notification = new Notification(sentence, SHOWN_MILLISECONDS, Position.TOP_CENTER);
        notification.addThemeVariants(NotificationVariant.WARNING);
        notification.setAssertive(true);
        notification.open();
    }
}
