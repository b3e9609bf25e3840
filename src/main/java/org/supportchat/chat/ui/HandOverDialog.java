package org.supportchat.chat.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.supportchat.chat.NewMessage;
import org.supportchat.cluster.Visitor;
import org.supportchat.common.Refusal;
import org.supportchat.common.ui.FieldErrors;
import org.supportchat.common.ui.Notifications;

/** Asks what a colleague should know of a chat, and which of those who are here takes it over. */
final class HandOverDialog extends Dialog {

    private final transient BiConsumer<Visitor, Optional<NewMessage>> handOver;
    private final UUID key = UUID.randomUUID();
    private final TextArea note = new TextArea(getTranslation("hand-over.note"));
    private final RadioButtonGroup<Visitor> colleague = new RadioButtonGroup<>(getTranslation("hand-over.colleague"));
    private final Button confirm = new Button(getTranslation("hand-over.confirm"), click -> confirm());
    private final transient FieldErrors errors = new FieldErrors().with("message", note);

    /**
     * @param colleagues who is here, without the one who asks
     * @param handOver does it, or throws the refusal that is shown
     */
    HandOverDialog(Collection<Visitor> colleagues, BiConsumer<Visitor, Optional<NewMessage>> handOver) {
        this.handOver = handOver;
        addClassName("hand-over");
        setHeaderTitle(getTranslation("hand-over.title"));
        note.setHelperText(getTranslation("note.only-staff"));
        note.setValueChangeMode(ValueChangeMode.LAZY);
        note.setMinRows(3);
        note.setMaxRows(8);
        var byName = Comparator.comparing(Visitor::name, Collator.getInstance(getLocale()));
        colleague.setItems(colleagues.stream().sorted(byName).toList());
        colleague.setItemLabelGenerator(Visitor::name);
        colleague.addThemeName("vertical");
        colleague.addValueChangeListener(change -> confirm.setEnabled(change.getValue() != null));
        if (colleagues.size() == 1) {
            colleague.setValue(colleagues.iterator().next());
        }
        confirm.addThemeName("primary");
        confirm.setEnabled(colleague.getValue() != null);
        var nobody = new Paragraph(getTranslation("hand-over.nobody"));
        nobody.addClassName("hint");
        var content = new Div(note, colleagues.isEmpty() ? nobody : colleague);
        content.addClassName("hand-over-content");
        add(content);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                note.focus();
            }
        });
        getFooter().add(new Button(getTranslation("dialog.cancel"), click -> close()), confirm);
    }

    private void confirm() {
        var text = note.getValue();
        if (text.isBlank()) {
            confirm(Optional.empty());
        } else {
            errors.read(() -> new NewMessage(key, text)).ifPresent(written -> confirm(Optional.of(written)));
        }
    }

    /** What was typed stays where it is refused. */
    private void confirm(Optional<NewMessage> written) {
        try {
            handOver.accept(colleague.getValue(), written);
            close();
        } catch (Refusal refusal) {
            Notifications.refused(this, refusal);
        }
    }
}
