package org.supportchat.chat.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.Registration;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.util.function.SingletonSupplier;
import org.supportchat.chat.ChatState;
import org.supportchat.chat.ChatStatus;
import org.supportchat.chat.ChatUpdate;
import org.supportchat.chat.EndingService;
import org.supportchat.chat.Feedback;
import org.supportchat.chat.MessageKind;
import org.supportchat.chat.Outcome;
import org.supportchat.chat.PagePart;
import org.supportchat.chat.PageUpdate;
import org.supportchat.chat.StudentChatService;
import org.supportchat.chat.StudentToken;
import org.supportchat.chat.Technician;
import org.supportchat.chat.Typist;
import org.supportchat.common.ui.ConfirmDialogs;
import org.supportchat.common.ui.LivePage;
import org.supportchat.common.ui.Notifications;

/** A chat on the student's side. */
final class StudentChatPanel extends Div {

    private final transient StudentToken token;
    private final transient StudentChatService chats;
    private final transient EndingService endings;
    private final transient Clock clock;
    private final Button leave = new Button(getTranslation("chat.leave"), click -> askToLeave());
    private final QueueStatus queue;
    private final transient Supplier<Button> comeBack = SingletonSupplier.of(this::createComeBack);
    private final transient Supplier<Component> afterLeaving =
            SingletonSupplier.of(() -> createEnd("chat.you-left", comeBack.get(), createStartAnew()));
    private final transient Supplier<EndingForm> afterClosing = SingletonSupplier.of(() -> new EndingForm(this::end));
    private final transient Supplier<Component> afterBlocking =
            SingletonSupplier.of(() -> createEnd("block.told-student"));
    private final Button openDetails;
    private final Composer composer;
    private final Conversation conversation;
    private Registration catchingUp = () -> {};
    private boolean isAboutToWrite;

    /** @param details what stands beside the conversation, as long as there is a chat */
    StudentChatPanel(StudentToken token, ChatUpdate first, StudentServices services, ChatDetails details) {
        this.token = token;
        this.endings = services.endings();
        this.clock = services.clock();
        this.chats = services.chats();
        this.queue = new QueueStatus(first.chat().id(), services.line(), services.hours(), services.clock());
        this.composer = new Composer(
                place(first.chat().id()),
                () -> StudentCookie.renew(token),
                message -> chats.send(token, message),
                this::tellTyping);
        this.openDetails = details.createOpener();
        addClassName("chat-panel");
        leave.addThemeName("tertiary");
        var source = new ChatSource(
                Typist.STUDENT,
                (seq, note) -> PageUpdate.withoutNotes(chats.readAfter(token, seq)),
                (seq, note) -> PagePart.withoutNotes(chats.readBefore(token, seq)),
                message -> message.kind() == MessageKind.STUDENT,
                ChatState::techniciansReceipt,
                receipt -> chats.acknowledge(token, receipt),
                ChatSource.NoteListening.NONE,
                "chat.gone-or-lost");
        conversation = new Conversation(PageUpdate.withoutNotes(first), source, services.changes(), this::fill);
        conversation.whenGone(details::removeFromParent);
        var files = Attaching.at(
                "chat/" + first.chat().id() + "/files", services.files().limits());
        conversation.setFiles(files.address());
        composer.attachFiles(files);
        add(conversation);
        conversation.focusMessages();
    }

    /** Where the browser keeps what the student has typed into this chat. */
    static String place(UUID chatId) {
        return "student/" + chatId;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        catchingUp.remove();
        catchingUp = LivePage.onCatchUp(event.getUI(), this::restoreCookie);
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
        conversation.setHeading(getTranslation("chat.title", String.valueOf(chat.number()))
                + (chat.topic().isEmpty() ? "" : " · " + chat.topic()));
        composer.setStatus(chat.status());
        if (isAboutToWrite && composer.isOpen()) {
            isAboutToWrite = false;
            composer.focus();
        }
        conversation.setPeople(helping.isEmpty() ? "" : getTranslation("chat.helping", helping));
        conversation.setNotice(chat.status() == ChatStatus.WAITING ? List.of(queue) : List.of());
        conversation.setActions(chat.status().isOpen() ? List.of(openDetails, leave) : List.of(openDetails));
        conversation.setNext(
                switch (chat.status()) {
                    case WAITING, ACTIVE -> List.of(composer);
                    case LEFT -> List.of(composer, afterLeaving.get());
                    case CLOSED -> List.of(composer, ending(chat));
                    case BLOCKED -> List.of(composer, afterBlocking.get());
                });
    }

    private EndingForm ending(ChatState chat) {
        var ending = afterClosing.get();
        ending.show(
                chat.outcome(),
                chat.followUpUntil().filter(clock.instant()::isBefore).isPresent());
        return ending;
    }

    private Button createComeBack() {
        var comeBack = new Button(
                getTranslation("chat.come-back"),
                click -> Notifications.attempt(this, () -> {
                    chats.comeBack(token, StudentCookie.read());
                    StudentCookie.write(token);
                    isAboutToWrite = true;
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

    private void end(Feedback feedback) {
        Notifications.attempt(this, () -> {
            endings.end(token, feedback);
            isAboutToWrite = feedback.outcome() == Outcome.STILL_STUCK;
        });
    }

    private void askToLeave() {
        ConfirmDialogs.ask(this, "leave", () -> Notifications.attempt(this, this::leave));
    }

    /** The button of that name goes away, so that the way back has the focus. */
    private void leave() {
        chats.leave(token);
        comeBack.get().focus();
    }

    /** Gives the cookie again to a browser that lost it; not where the chat is gone, as when another tab has erased it. */
    private void restoreCookie() {
        if (StudentCookie.read().isEmpty() && chats.find(token).isPresent()) {
            StudentCookie.write(token);
        }
    }
}
