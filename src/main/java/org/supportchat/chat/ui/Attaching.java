package org.supportchat.chat.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Map;
import org.supportchat.attachment.FileLimits;

/**
 * How files are sent with messages: where to, and what the browser says at once without asking the server, which checks
 * all of it again.
 *
 * @param address where the files of the chat are, without the slash before it
 * @param most files in one message
 * @param largest bytes of a file
 * @param together bytes of all files of one message
 * @param endings the accepted ones, lower-case, without the dot; all, where there are none
 */
record Attaching(String address, int most, long largest, long together, List<String> endings) {

    static Attaching at(String address, FileLimits limits) {
        return new Attaching(address, limits.files(), limits.file(), limits.message(), limits.endings());
    }

    /** The script of the composer listens for its click. */
    Button createButton(Component composer) {
        var button = new Button(VaadinIcon.PAPERCLIP.create());
        button.addClassName("composer-attach");
        button.addThemeNames("tertiary", "icon");
        button.setAriaLabel(composer.getTranslation("file.attach"));
        button.setTooltipText(composer.getTranslation("file.attach"));
        return button;
    }

    /** What {@code file-tray.js} and its parts know. */
    Map<String, Object> texts(Component composer) {
        return Map.of(
                "limits",
                Map.of("most", most, "largest", largest, "together", together),
                "endings",
                endings,
                "labels",
                FileLabels.ofComposer(composer));
    }
}
