package org.supportchat.chat.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.supportchat.common.ui.ConfirmDialogs;

/** Lets a student erase the chat, after asking once. */
final class EraseCard extends Section {

    EraseCard(Runnable erase) {
        addClassName("erase-card");
        var button = new Button(getTranslation("erase.name"));
        button.addThemeName("error");
        button.addClickListener(click -> ConfirmDialogs.ask(this, "erase", erase));
        add(new H3(getTranslation("erase.heading")), new Paragraph(getTranslation("erase.explanation")), button);
    }
}
