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
import java.util.UUID;

/**
 * What belongs to a chat beside its messages; each part of it is a component of its own, put in with {@code add}. In a
 * wide window it stands beside the conversation, else the browser puts it over the conversation, and takes it away again,
 * without a call: what is typed there stays.
 */
@Tag("chat-details")
@JavaScript("context://scripts/chat.js")
final class ChatDetails extends Component implements HasComponents, HasStyle {

    /**
     * @param role of the landmark that it is: {@code complementary}, or {@code region} inside the main part of a page
     * @param name its heading
     */
    ChatDetails(String role, String name) {
        setId("chat-details-" + UUID.randomUUID());
        addClassName("chat-details");
        getElement().setAttribute("role", role);
        getElement().setAttribute("aria-label", name);
        getElement().setAttribute("tabindex", "-1");
        var close = new Button(VaadinIcon.CLOSE_SMALL.create());
        close.addThemeNames("tertiary", "icon");
        close.addClassName("details-close");
        close.setAriaLabel(getTranslation("details.close"));
        var header = new Div(new H2(name), close);
        header.addClassName("chat-details-header");
        add(header);
    }

    /** What shows it where it is out of sight; has to be beside it or further in. */
    Button createOpener() {
        var open = new Button(getTranslation("details.open"));
        open.addThemeName("tertiary");
        open.addClassName("details-open");
        open.getElement().setAttribute("aria-expanded", "false");
        open.getElement().setAttribute("aria-controls", getId().orElseThrow());
        return open;
    }
}
