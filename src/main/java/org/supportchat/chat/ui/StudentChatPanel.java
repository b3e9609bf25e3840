package org.supportchat.chat.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.stream.Collectors;
import org.supportchat.chat.ChatChanges;
import org.supportchat.chat.ChatState;
import org.supportchat.chat.ChatStatus;
import org.supportchat.chat.ChatUpdate;
import org.supportchat.chat.MessageKind;
import org.supportchat.chat.StudentChatService;
import org.supportchat.chat.StudentToken;
import org.supportchat.chat.Technician;
import org.supportchat.chat.Typist;
import org.supportchat.common.ui.LivePage;
import org.supportchat.common.ui.Notifications;

/** A chat on the student's side. */
final class StudentChatPanel extends Div {

    private final transient StudentToken token;
    private final transient StudentChatService chats;
    private final Button leave = new Button(getTranslation("chat.leave"), click -> askToLeave());
    private final Div queue = new Div();
    private final Component afterLeaving = createEnd("chat.you-left", createComeBack(), createStartAnew());
    private final Component afterClosing = createEnd("chat.is-closed", createStartAnew());
    private final Composer composer;
    private final Conversation conversation;
    private Registration catchingUp = () -> {};

    StudentChatPanel(StudentToken token, ChatUpdate first, StudentChatService chats, ChatChanges changes) {
        this.token = token;
        this.chats = chats;
        this.composer = new Composer(
                "student/" + first.chat().id(),
                () -> StudentCookie.renew(token),
                message -> chats.send(token, message),
                this::tellTyping);
        addClassName("chat-panel");
        leave.addThemeName("tertiary");
        queue.setText(getTranslation("chat.in-line"));
        queue.addClassName("queue");
        queue.getElement().setAttribute("role", "status");
        queue.getElement().setAttribute("aria-label", getTranslation("chat.queue"));
        var source = new ChatSource(
                Typist.STUDENT,
                seq -> chats.readAfter(token, seq),
                seq -> chats.readBefore(token, seq),
                message -> message.kind() == MessageKind.STUDENT,
                ChatState::techniciansReceipt,
                receipt -> chats.acknowledge(token, receipt));
        conversation = new Conversation(first, source, changes, this::fill);
        add(conversation);
        conversation.focusMessages();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        catchingUp.remove();
        catchingUp = LivePage.onCatchUp(event.getUI(), () -> StudentCookie.restore(token));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        catchingUp.remove();
        catchingUp = () -> {};
    }

    private void tellTyping() {
        conversation.tellTyping();
    }

    private void fill(Conversation conversation) {
        var chat = conversation.state();
        var helping = conversation.technicians().stream().map(Technician::name).collect(Collectors.joining(", "));
        conversation.acknowledge(true);
        conversation.setHeading(getTranslation("chat.title", String.valueOf(chat.number())));
        composer.setStatus(chat.status());
        conversation.setPeople(helping.isEmpty() ? "" : getTranslation("chat.helping", helping));
        conversation.setNotice(chat.status() == ChatStatus.WAITING ? List.of(queue) : List.of());
        conversation.setActions(chat.status().isOpen() ? List.of(leave) : List.of());
        conversation.setNext(
                switch (chat.status()) {
                    case WAITING, ACTIVE -> List.of(composer);
                    case LEFT -> List.of(composer, afterLeaving);
                    case CLOSED -> List.of(composer, afterClosing);
                });
    }

    private Button createComeBack() {
        var comeBack = new Button(
                getTranslation("chat.come-back"),
                click -> Notifications.attempt(this, () -> {
                    chats.comeBack(token, StudentCookie.read());
                    StudentCookie.write(token);
                }));
        comeBack.addThemeName("primary");
        return comeBack;
    }

    private Component createEnd(String sentence, Component... ways) {
        var choices = new Div(ways);
        choices.addClassName("end-choices");
        var end = new Div(new Paragraph(getTranslation(sentence)), choices);
        end.addClassName("end");
        return end;
    }

    private Component createStartAnew() {
        var anew = new Anchor("", getTranslation("chat.ask-another"));
        anew.addClassName("button-link");
        return anew;
    }

    private void askToLeave() {
        ConfirmDialogs.ask(this, "leave", () -> Notifications.attempt(this, () -> chats.leave(token)));
    }
}
