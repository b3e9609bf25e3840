package org.supportchat.response.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.supportchat.common.Invalid;
import org.supportchat.common.ui.FieldErrors;
import org.supportchat.common.ui.TextLimit;
import org.supportchat.response.ResponseDetails;

/** The fields of a quick response. */
final class ResponseForm extends Div {

    private final TextField title = new TextField(getTranslation("responses.title"));
    private final TextField shortcut = new TextField(getTranslation("responses.shortcut"));
    private final TextArea text = new TextArea(getTranslation("responses.text"));
    private final FieldErrors errors =
            new FieldErrors().with("title", title).with("shortcut", shortcut).with("text", text);

    ResponseForm() {
        addClassName("response-form");
        shortcut.setHelperText(getTranslation("responses.shortcut-help"));
        text.setHelperText(getTranslation("responses.text-help"));
        text.setMinRows(4);
        text.setMaxRows(12);
        TextLimit.set(title, ResponseDetails.TITLE_LONGEST);
        TextLimit.set(shortcut, ResponseDetails.SHORTCUT_LONGEST);
        TextLimit.set(text, ResponseDetails.TEXT_LONGEST);
        add(title, shortcut, text);
    }

    void setDetails(ResponseDetails details) {
        title.setValue(details.title());
        shortcut.setValue(details.shortcut());
        text.setValue(details.text());
    }

    /** To be read alone. */
    void setReadOnly() {
        shortcut.setHelperText(null);
        text.setHelperText(null);
        title.setReadOnly(true);
        shortcut.setReadOnly(true);
        text.setReadOnly(true);
    }

    void focus() {
        title.focus();
    }

    /** What was typed, or nothing and the problems at their fields. */
    Optional<ResponseDetails> read() {
        return errors.read(() -> new ResponseDetails(title.getValue(), shortcut.getValue(), text.getValue()));
    }

    void show(Invalid invalid) {
        errors.show(invalid);
    }
}
