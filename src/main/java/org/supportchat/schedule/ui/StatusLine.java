package org.supportchat.schedule.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Says what was done last, to those who listen too. */
final class StatusLine extends Div {

    StatusLine(String className) {
        addClassName(className);
        getElement().setAttribute("role", "status");
    }

    /** Says a translated sentence, and the same one again where it is said again; nothing where it is empty. */
    void say(String sentence) {
        removeAll();
        if (!sentence.isEmpty()) {
            add(new Span(sentence));
        }
    }
}
