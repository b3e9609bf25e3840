package org.supportchat.chat.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Consumer;
import org.supportchat.chat.BlockOrder;
import org.supportchat.chat.PauseTime;
import org.supportchat.common.Refusal;
import org.supportchat.common.ui.FieldErrors;
import org.supportchat.common.ui.Notifications;

/** Asks why a chat is to be blocked, and whether new chats from the student's browser are to be paused as well. */
final class BlockDialog extends Dialog {

    private final transient Consumer<BlockOrder> block;
    private final TextField reason = new TextField(getTranslation("block.reason"));
    private final Checkbox pause = new Checkbox(getTranslation("block.pause"));
    private final RadioButtonGroup<PauseTime> time = new RadioButtonGroup<>(getTranslation("block.pause-time"));
    private final transient FieldErrors errors = new FieldErrors().with("reason", reason);

    /** @param block does it, or throws the refusal that is shown */
    BlockDialog(Consumer<BlockOrder> block) {
        this.block = block;
        setHeaderTitle(getTranslation("block.title"));
        reason.setHelperText(getTranslation("block.reason-help"));
        reason.setMaxLength(BlockOrder.REASON_LONGEST);
        reason.setRequiredIndicatorVisible(true);
        reason.setManualValidation(true);
        pause.setHelperText(getTranslation("block.pause-help"));
        time.setItems(PauseTime.values());
        time.setItemLabelGenerator(one -> getTranslation(key(one)));
        time.setValue(PauseTime.DAY);
        time.setVisible(false);
        pause.addValueChangeListener(change -> time.setVisible(change.getValue()));
        var confirm = new Button(getTranslation("block.confirm"), click -> confirm());
        confirm.addThemeNames("primary", "error");
        var content = new Div(new Paragraph(getTranslation("block.text")), reason, pause, time);
        content.addClassName("block-content");
        add(content);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                reason.focus();
            }
        });
        getFooter().add(new Button(getTranslation("dialog.cancel"), click -> close()), confirm);
    }

    private void confirm() {
        var wanted = pause.getValue() ? Optional.of(time.getValue()) : Optional.<PauseTime>empty();
        errors.read(() -> new BlockOrder(reason.getValue(), wanted)).ifPresent(this::confirm);
    }

    /** What was typed stays where it is refused. */
    private void confirm(BlockOrder order) {
        try {
            block.accept(order);
            close();
        } catch (Refusal refusal) {
            Notifications.refused(this, refusal);
        }
    }

    private static String key(PauseTime time) {
        return switch (time) {
            case HOUR -> "block.pause-hour";
            case DAY -> "block.pause-day";
            case WEEK -> "block.pause-week";
        };
    }
}
