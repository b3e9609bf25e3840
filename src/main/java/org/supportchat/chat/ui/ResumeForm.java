package org.supportchat.chat.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.supportchat.chat.ResumeCode;
import org.supportchat.common.Invalid;
import org.supportchat.common.Refusal;
import org.supportchat.common.ui.FieldErrors;

/** Where a resume code is typed, or taken from the fragment of the address, which its script removes from there. */
@Tag("resume-form")
@JavaScript("context://scripts/page.js")
final class ResumeForm extends Component implements HasComponents, HasStyle {

    private final TextField field = new TextField(getTranslation("resume.code"));
    private final FieldErrors errors = new FieldErrors().with("code", field);

    /** @param open opens the chat, or says at this form why it could not */
    ResumeForm(Consumer<ResumeCode> open) {
        addClassName("resume-form");
        field.setHelperText(getTranslation("resume.help"));
        field.setMaxLength(ResumeCode.TYPED_LONGEST);
        field.getElement().setAttribute("autocomplete", "off");
        field.getElement().setAttribute("autocapitalize", "none");
        field.getElement().setAttribute("autocorrect", "off");
        var button = new Button(getTranslation("resume.open"));
        button.addThemeName("primary");
        button.addClassName("primary-action");
        button.addClickShortcut(Key.ENTER).listenOn(this);
        button.addClickListener(
                click -> errors.read(() -> ResumeCode.of(field.getValue())).ifPresent(open));
        add(field, button);
    }

    void show(Refusal refusal) {
        errors.show(new Invalid("code", refusal.key(), refusal.arguments()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().callJsFunction("begin");
    }
}
