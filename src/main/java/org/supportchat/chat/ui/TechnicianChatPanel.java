package org.supportchat.chat.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.supportchat.chat.ChatChanges;
import org.supportchat.chat.ChatState;
import org.supportchat.chat.ChatStatus;
import org.supportchat.chat.ChatUpdate;
import org.supportchat.chat.MessageKind;
import org.supportchat.chat.Technician;
import org.supportchat.chat.TechnicianChatService;
import org.supportchat.chat.Typist;
import org.supportchat.common.ui.ConfirmDialogs;
import org.supportchat.common.ui.Notifications;
import org.supportchat.response.ResponseService;

/** A chat on the technicians' side: read by all, written in by those who joined. */
final class TechnicianChatPanel extends Div {

    private final transient TechnicianChatService chats;
    private final UUID chatId;
    private final UUID me;
    private final Button join = new Button(getTranslation("dashboard.join"), click -> join());
    private final Button close = new Button(getTranslation("dashboard.close"), click -> askToClose());
    private final Anchor back = new Anchor("dashboard", getTranslation("dashboard.back"));
    private final Paragraph hint = new Paragraph();
    private final Composer composer;
    private final Conversation conversation;

    /** @param me the account of the technician at this page */
    TechnicianChatPanel(
            UUID me, ChatUpdate first, TechnicianChatService chats, ResponseService responses, ChatChanges changes) {
        this.me = me;
        this.chats = chats;
        this.chatId = first.chat().id();
        this.composer =
                new Composer(me + "/" + chatId, () -> {}, message -> chats.send(chatId, message), this::tellTyping);
        addClassName("chat-panel");
        join.addThemeName("primary");
        back.addClassName("back-link");
        hint.addClassName("hint");
        var source = new ChatSource(
                Typist.technician(me),
                seq -> chats.readAfter(chatId, seq),
                seq -> chats.readBefore(chatId, seq),
                message -> message.kind() == MessageKind.TECHNICIAN && me.equals(message.authorId()),
                ChatState::studentReceipt,
                receipt -> chats.acknowledge(chatId, receipt),
                "chat.erased");
        conversation = new Conversation(first, source, changes, this::fill);
        composer.addTool(new QuickResponses(responses::all, conversation::state));
        add(conversation);
        if (composer.isOpen() && composer.getParent().isPresent()) {
            composer.focus();
        } else {
            conversation.focusMessages();
        }
    }

    UUID chatId() {
        return chatId;
    }

    private void tellTyping() {
        conversation.tellTyping();
    }

    private void fill(Conversation conversation) {
        var chat = conversation.state();
        var technicians = conversation.technicians();
        var joined = technicians.stream().anyMatch(one -> one.accountId().equals(me));
        var names = technicians.stream().map(Technician::name).collect(Collectors.joining(", "));
        var people = names.isEmpty() ? getTranslation("dashboard.nobody-in") : names;
        conversation.acknowledge(joined);
        conversation.setHeading(chat.studentName());
        conversation.setPeople(
                Stream.of(getTranslation("chat.number", String.valueOf(chat.number())), chat.topic(), people)
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" · ")));
        composer.setStatus(chat.status());
        hint.setText(getTranslation(hint(chat.status())));
        join.setVisible(chat.status().isOpen() && !joined);
        close.setVisible(chat.status() != ChatStatus.CLOSED && joined);
        conversation.setActions(List.of(back, join, close));
        conversation.setNext(joined ? List.of(composer, hint) : List.of(hint));
        hint.setVisible(!joined || !chat.status().isOpen());
    }

    private static String hint(ChatStatus status) {
        return switch (status) {
            case WAITING, ACTIVE -> "dashboard.join-to-answer";
            case LEFT -> "chat.student-left";
            case CLOSED -> "chat.closed";
        };
    }

    private void join() {
        Notifications.attempt(this, () -> {
            chats.join(chatId);
            composer.focus();
        });
    }

    private void askToClose() {
        ConfirmDialogs.ask(this, "close", () -> Notifications.attempt(this, () -> chats.close(chatId)));
    }
}
