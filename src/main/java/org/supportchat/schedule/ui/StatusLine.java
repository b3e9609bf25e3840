package org.supportchat.schedule.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Says what was done last, to those who listen too. */
final class StatusLine extends Div {

    StatusLine() {
        addClassName("week-status");
        getElement().setAttribute("role", "status");
    }

    /** Says a translated sentence, and the same one again where it is said again. */
    void say(String sentence) {
        removeAll();
        add(new Span(sentence));
    }
}
