package org.supportchat.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Span;

/** A button that puts a text into the clipboard, in the browser alone, and says beside it that it did. */
@Tag("copy-text")
@JavaScript("context://scripts/page.js")
public final class CopyText extends Component implements HasComponents, HasStyle {

    /** @param name what the button is called */
    public CopyText(String name, String text) {
        addClassName("copy-text");
        var said = new Span();
        said.addClassName("copy-text-said");
        said.getElement().setAttribute("role", "status");
        getElement().setProperty("text", text);
        getElement().setProperty("copied", getTranslation("chat.copied"));
        add(new Button(name), said);
    }
}
