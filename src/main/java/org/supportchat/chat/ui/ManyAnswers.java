package org.supportchat.chat.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.Command;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.supportchat.chat.ChatRow;
import org.supportchat.chat.NewMessage;
import org.supportchat.common.Invalid;
import org.supportchat.common.ui.TextLimit;

/**
 * Writes once to several students: each gets it in their own chat. It is sent to one chat after the other, and those that it
 * could not be sent to stay picked, with the reason and the text, to be tried again.
 */
@JavaScript("context://scripts/staff.js")
final class ManyAnswers extends Div {

    private static final int TOLD_MILLISECONDS = 5_000;

    private final transient BiConsumer<UUID, NewMessage> send;
    private final transient Consumer<Boolean> setPicking;
    private final transient Map<UUID, ChatRow> picked = new LinkedHashMap<>();
    private final transient PageWork work = new PageWork();
    private final Button start = new Button(getTranslation("many.start"), click -> setOpen(true));
    private final TextArea message = new TextArea(getTranslation("many.message"));
    private final Button sendAll = new Button("", click -> sendAll());
    private final Div failed = new Div();
    private final Div form = new Div();
    private UUID batch = UUID.randomUUID();

    /**
     * @param me the account of the technician at this page
     * @param send sends to one chat, outside the session lock, or throws why not
     * @param setPicking says whether chats can be picked
     */
    ManyAnswers(UUID me, BiConsumer<UUID, NewMessage> send, Consumer<Boolean> setPicking) {
        this.send = send;
        this.setPicking = setPicking;
        addClassName("many-answers");
        form.addClassName("many-answers-form");
        failed.addClassName("many-answers-failed");
        failed.getElement().setAttribute("role", "alert");
        message.setWidthFull();
        message.setMaxRows(8);
        message.getElement().setAttribute("data-kept", me + "/many");
        TextLimit.set(message, NewMessage.TEXT_LONGEST);
        TextLimit.watch(form);
        start.addThemeName("tertiary");
        sendAll.addThemeName("primary");
        sendAll.setDisableOnClick(true);
        var cancel = new Button(getTranslation("many.cancel"), click -> setOpen(false));
        var buttons = new Div(sendAll, cancel);
        buttons.addClassName("many-answers-buttons");
        form.add(
                new H2(getTranslation("many.heading")),
                new Paragraph(getTranslation("many.explanation")),
                message,
                failed,
                buttons);
        add(start, form);
        setOpen(false);
    }

    /** The technician picks a chat, or takes that back. */
    void pick(ChatRow row, boolean isPicked) {
        if (isPicked) {
            picked.put(row.id(), row);
        } else {
            picked.remove(row.id());
        }
        showPicked();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        message.getElement().executeJs("window.keptText.restore(this)");
    }

    private void setOpen(boolean isOpen) {
        picked.clear();
        failed.removeAll();
        message.setInvalid(false);
        start.setVisible(!isOpen);
        form.setVisible(isOpen);
        setPicking.accept(isOpen);
        showPicked();
        if (isOpen) {
            message.focus();
        }
    }

    private void showPicked() {
        sendAll.setText(getTranslation("many.send", picked.size()));
        sendAll.setEnabled(true);
    }

    private void sendAll() {
        failed.removeAll();
        try {
            var text = new NewMessage(batch, message.getValue()).text();
            if (picked.isEmpty()) {
                throw new Invalid("chats", "many.none");
            }
            var chats = List.copyOf(picked.values());
            getUI().ifPresent(ui -> work.ask(ui, () -> sendTo(chats, text)));
        } catch (Invalid invalid) {
            message.setErrorMessage(invalid.sentence(this::getTranslation));
            message.setInvalid(true);
            sendAll.setEnabled(true);
        }
    }

    private Command sendTo(List<ChatRow> chats, String text) {
        var refused = new LinkedHashMap<ChatRow, String>();
        for (var chat : chats) {
            Answering.to(chat.id(), batch, text, send).ifPresent(reason -> refused.put(chat, reason));
        }
        return () -> show(chats, refused);
    }

    private void show(List<ChatRow> chats, Map<ChatRow, String> refused) {
        chats.stream()
                .filter(chat -> !refused.containsKey(chat))
                .map(ChatRow::id)
                .forEach(picked::remove);
        var sent = chats.size() - refused.size();
        if (sent > 0) {
            Notification.show(getTranslation("many.sent", sent), TOLD_MILLISECONDS, Notification.Position.BOTTOM_START);
        }
        if (refused.isEmpty()) {
            batch = UUID.randomUUID();
            message.clear();
            message.getElement().executeJs("window.keptText.forget(this)");
            setOpen(false);
            return;
        }
        var reasons = new UnorderedList();
        refused.forEach((chat, reason) -> reasons.add(new ListItem(getTranslation(
                "many.reason", chat.studentName(), String.valueOf(chat.number()), getTranslation(reason)))));
        failed.add(new Paragraph(getTranslation("many.not-sent")), reasons);
        showPicked();
    }
}
