package org.supportchat.chat.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import org.supportchat.chat.ChatRow;
import org.supportchat.chat.StaffCall;

/** Says who wants the person at the page, and at whose chat; it stays until that chat is opened or the card put away. */
final class CallCard extends Notification {

    CallCard(StaffCall call, ChatRow chat) {
        setPosition(Position.TOP_END);
        setDuration(0);
        setAssertive(true);
        var open = new Anchor("dashboard/" + call.chatId(), getTranslation("call.open"));
        open.addClassName("button-link");
        open.getElement().addEventListener("click", click -> close());
        var dismiss = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> close());
        dismiss.addThemeNames("tertiary", "icon");
        dismiss.addClassName("call-dismiss");
        dismiss.setAriaLabel(getTranslation("call.dismiss"));
        var head = new Div(createWords(call), dismiss);
        head.addClassName("call-head");
        var card = new Div(head, createChat(chat), open);
        card.addClassName("call");
        add(card);
        addOpenedChangeListener(change -> ring(call));
    }

    /** Once, where the browser can. */
    private void ring(StaffCall call) {
        if (isOpened()) {
            getElement()
                    .executeJs(
                            "window.alertBell?.call($0, $1)",
                            words(call),
                            call.chatId().toString());
        }
    }

    private String words(StaffCall call) {
        return switch (call.kind()) {
            case MENTIONED -> getTranslation("call.mentioned", call.caller().name());
            case HANDED_OVER -> getTranslation("call.handed-over", call.caller().name());
        };
    }

    private Component createWords(StaffCall call) {
        var words = new Paragraph(words(call));
        words.addClassName("call-words");
        words.getElement().setAttribute("dir", "auto");
        return words;
    }

    private Component createChat(ChatRow chat) {
        var name = new Span(chat.studentName());
        name.addClassName("call-student");
        name.getElement().setAttribute("dir", "auto");
        var number = new Span(getTranslation("chat.number", String.valueOf(chat.number())));
        var line = new Paragraph(name, number);
        line.addClassName("call-chat");
        return line;
    }
}
