package org.supportchat.chat.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.Map;

/** Sounds, their volume, and the key that sends, as the reader likes them; the browser keeps them. */
@Tag("chat-settings")
@JavaScript("context://scripts/chat.js")
final class ChatSettings extends Component implements HasComponents {

    ChatSettings() {
        var button = new Button(VaadinIcon.COG_O.create());
        button.addThemeNames("tertiary", "icon");
        button.setAriaLabel(getTranslation("chat.settings"));
        button.setTooltipText(getTranslation("chat.settings"));
        add(button);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var labels = Map.of(
                "name", getTranslation("chat.settings"),
                "sounds", getTranslation("chat.sounds"),
                "volume", getTranslation("chat.volume"),
                "sendKey", getTranslation("chat.send-key"),
                "enter", getTranslation("chat.enter-sends"),
                "ctrlEnter", getTranslation("chat.ctrl-enter-sends"));
        getElement().callJsFunction("begin", JacksonUtils.beanToJson(labels));
    }
}
