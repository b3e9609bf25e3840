package org.supportchat.chat.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;

/**
 * What belongs to a student's chat beside its messages; each part of it is a component of its own, put in with {@code
 * add}. In a wide window it stands beside the conversation, else the browser puts it over the conversation, and takes it
 * away again, without a call: what is typed there stays.
 */
@Tag("student-details")
@JavaScript("context://scripts/chat.js")
final class StudentDetails extends Component implements HasComponents, HasStyle {

    private static final String ID = "chat-details";

    StudentDetails() {
        setId(ID);
        addClassName("student-details");
        getElement().setAttribute("role", "complementary");
        getElement().setAttribute("aria-label", getTranslation("details.name"));
        getElement().setAttribute("tabindex", "-1");
        var close = new Button(VaadinIcon.CLOSE_SMALL.create());
        close.addThemeNames("tertiary", "icon");
        close.addClassName("details-close");
        close.setAriaLabel(getTranslation("details.close"));
        var header = new Div(new H2(getTranslation("details.name")), close);
        header.addClassName("student-details-header");
        add(header);
    }

    /** What shows it where it is out of sight. */
    Button createOpener() {
        var open = new Button(getTranslation("details.open"));
        open.addThemeName("tertiary");
        open.addClassName("details-open");
        open.getElement().setAttribute("aria-expanded", "false");
        open.getElement().setAttribute("aria-controls", ID);
        return open;
    }
}
