package org.supportchat.chat.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.HashMap;
import java.util.Map;

/** The keys of the dashboard, and the sheet that tells them; both are the browser's. */
@Tag("shortcut-sheet")
@JavaScript("context://scripts/chat.js")
@JavaScript("context://scripts/staff.js")
final class ShortcutSheet extends Component {

    @Override
    protected void onAttach(AttachEvent event) {
        Map<String, String> labels = new HashMap<>();
        labels.put("name", getTranslation("keys.name"));
        labels.put("close", getTranslation("keys.close"));
        labels.put("switch", getTranslation("keys.switch"));
        labels.put("where", getTranslation("keys.where"));
        labels.put("next", getTranslation("keys.next"));
        labels.put("previous", getTranslation("keys.previous"));
        labels.put("join", getTranslation("keys.join"));
        labels.put("write", getTranslation("keys.write"));
        labels.put("send", getTranslation("keys.send"));
        labels.put("leave", getTranslation("keys.leave"));
        labels.put("responses", getTranslation("keys.responses"));
        labels.put("note", getTranslation("keys.note"));
        labels.put("end", getTranslation("keys.end"));
        labels.put("mute", getTranslation("keys.mute"));
        labels.put("help", getTranslation("keys.help"));
        getElement().callJsFunction("setLabels", JacksonUtils.beanToJson(labels));
    }

    /** Shows the sheet; the script listens for its click. */
    Button createOpener() {
        var open = new Button(VaadinIcon.KEYBOARD_O.create());
        open.addClassName("shortcuts-open");
        open.addThemeNames("tertiary", "icon");
        open.setAriaLabel(getTranslation("keys.name"));
        open.setTooltipText(getTranslation("keys.name"));
        return open;
    }
}
