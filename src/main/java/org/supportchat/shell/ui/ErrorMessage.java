package org.supportchat.shell.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** What went wrong, in a sentence, and the way on. */
final class ErrorMessage extends Div {

    ErrorMessage(String heading, String sentence, Object... arguments) {
        addClassName("message-page");
        var home = new Anchor("", getTranslation("error.home"));
        home.addClassName("button-link");
        add(new H1(getTranslation(heading)), new Paragraph(getTranslation(sentence, arguments)), home);
    }
}
