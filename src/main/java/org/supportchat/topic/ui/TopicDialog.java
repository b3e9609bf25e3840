package org.supportchat.topic.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.Consumer;
import org.supportchat.common.Invalid;
import org.supportchat.common.Refusal;
import org.supportchat.common.ui.ConfirmDialogs;
import org.supportchat.common.ui.Notifications;
import org.supportchat.topic.TopicDetails;
import org.supportchat.topic.TopicView;

/** Asks for the details of one topic; stays open, with what was typed, until they are stored. */
final class TopicDialog extends Dialog {

    private final TopicForm form = new TopicForm();
    private final transient Consumer<TopicDetails> save;

    /** @param save stores the details, or throws why not */
    TopicDialog(Consumer<TopicDetails> save) {
        this.save = save;
        setHeaderTitle(getTranslation("topics.create"));
        setCloseOnOutsideClick(false);
        add(form);
        var confirm = new Button(getTranslation("topics.save"), click -> save());
        confirm.addThemeName("primary");
        getFooter().add(new Button(getTranslation("dialog.cancel"), click -> close()), confirm);
    }

    /** Shows this topic; it can be deleted too. */
    void edit(TopicView topic, Runnable delete) {
        setHeaderTitle(getTranslation("topics.edit-heading"));
        form.setDetails(topic.details());
        var remove = new Button(getTranslation("topics.delete"), click -> askToDelete(delete));
        remove.addThemeNames("tertiary", "error");
        remove.addClassName("dialog-aside");
        getFooter().addComponentAsFirst(remove);
    }

    private void save() {
        form.read().ifPresent(details -> {
            try {
                save.accept(details);
                close();
            } catch (Invalid invalid) {
                form.show(invalid);
            } catch (Refusal refusal) {
                Notifications.refused(this, refusal);
            }
        });
    }

    private void askToDelete(Runnable delete) {
        ConfirmDialogs.ask(this, "delete-topic", () -> {
            Notifications.attempt(this, delete);
            close();
        });
    }
}
