package org.supportchat.chat.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.textfield.TextArea;

/**
 * Where a message is typed: the text area of Vaadin without its value on the server, which would cost a call for every
 * draft and could bring back, after a resync, what was sent already.
 */
@Tag("vaadin-text-area")
@Uses(TextArea.class)
final class MessageField extends Component implements Focusable<MessageField> {

    /**
     * @param name the key of its name
     * @param placeholder the key of what stands in it as long as it is empty
     */
    MessageField(String name, String placeholder) {
        getElement().setProperty("accessibleName", getTranslation(name));
        getElement().setProperty("placeholder", getTranslation(placeholder));
        getElement().setProperty("minRows", 1);
        getElement().setProperty("maxRows", 8);
    }
}
