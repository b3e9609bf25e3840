package org.supportchat.chat.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.icon.VaadinIcon;

/**
 * The button that goes from writing a message to writing a note of the staff and back. The browser does it without a call,
 * so that not even the first letter goes into the wrong field.
 */
@Tag("note-switch")
@JavaScript("context://scripts/chat.js")
@JavaScript("context://scripts/staff.js")
final class NoteSwitch extends Component implements HasComponents {

    NoteSwitch() {
        var button = new Button(getTranslation("note.write"), VaadinIcon.NOTEBOOK.create());
        button.addThemeName("tertiary");
        button.getElement().setAttribute("aria-pressed", "false");
        add(button);
    }
}
