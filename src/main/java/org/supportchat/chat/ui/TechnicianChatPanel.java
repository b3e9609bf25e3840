package org.supportchat.chat.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.supportchat.account.Colleague;
import org.supportchat.account.StaffDirectory;
import org.supportchat.chat.ChatChanges;
import org.supportchat.chat.ChatState;
import org.supportchat.chat.ChatStatus;
import org.supportchat.chat.MessageKind;
import org.supportchat.chat.PageUpdate;
import org.supportchat.chat.Technician;
import org.supportchat.chat.TechnicianChatService;
import org.supportchat.chat.Typist;
import org.supportchat.common.ui.Notifications;

/** A chat on the technicians' side: read by all, written in by those who joined. */
final class TechnicianChatPanel extends Div {

    private final transient TechnicianChatService chats;
    private final UUID chatId;
    private final UUID me;
    private final Button join = new Button(getTranslation("dashboard.join"), click -> join());
    private final TechnicianActions actions;
    private final Anchor back = new Anchor("dashboard", getTranslation("dashboard.back"));
    private final Paragraph hint = new Paragraph();
    private final NoteSwitch noteSwitch = new NoteSwitch();
    private final Composer composer;
    private final Composer noteComposer;
    private final Conversation conversation;

    /** @param me the account of the technician at this page */
    TechnicianChatPanel(UUID me, PageUpdate first, TechnicianChatService chats, ChatChanges changes) {
        this.me = me;
        this.chats = chats;
        this.chatId = first.chat().id();
        var place = me + "/" + chatId;
        var services = TechnicianServices.ofPage();
        this.actions = new TechnicianActions(me, chatId, chats, services);
        this.composer = new Composer(place, () -> {}, message -> chats.send(chatId, message), this::tellTyping);
        this.noteComposer =
                NoteComposer.create(place, chatId, services.notes(), () -> colleagues(services.directory()));
        addClassName("chat-panel");
        join.addThemeName("primary");
        back.addClassName("back-link");
        hint.addClassName("hint");
        var source = new ChatSource(
                Typist.technician(me),
                (seq, note) -> chats.readAfter(chatId, seq, note),
                (seq, note) -> chats.readBefore(chatId, seq, note),
                message -> message.kind() == MessageKind.TECHNICIAN && me.equals(message.authorId()),
                ChatState::studentReceipt,
                receipt -> chats.acknowledge(chatId, receipt),
                (shown, ring) -> services.noteChanges().ofOne(chatId, shown, ring),
                "chat.erased");
        conversation = new Conversation(first, source, changes, this::fill);
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
        actions.show(chat, joined, technicians.size());
        conversation.setActions(List.of(back, join, actions));
        conversation.setNext(
                joined ? List.of(noteSwitch, composer, noteComposer, hint) : List.of(noteSwitch, noteComposer, hint));
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

    /** Nobody mentions themselves. */
    private List<Colleague> colleagues(StaffDirectory directory) {
        return directory.active().stream().filter(one -> !one.id().equals(me)).toList();
    }
}
