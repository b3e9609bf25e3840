package org.supportchat.common.ui;

import com.vaadin.flow.component.Component;

/**
 * How long a text may be that a form sends to the server. The browser says at the field that a text is too long and keeps it
 * there: one that is far too long would not fit into a call of the page. Its script is {@code text-limit.js}.
 */
public final class TextLimit {

    private TextLimit() {}

    /** Lets no button of this form be pressed while one of its fields with a limit has too much. */
    public static void watch(Component form) {
        form.getElement().setAttribute("data-limited", true);
    }

    /** @param longest in UTF-16 units */
    public static void set(Component field, int longest) {
        field.getElement().setAttribute("data-longest", String.valueOf(longest));
        field.getElement().setAttribute("data-too-long", field.getTranslation("invalid.long"));
    }
}
