package org.supportchat.chat.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.supportchat.account.Colleague;
import org.supportchat.account.StaffDirectory;
import org.supportchat.account.StaffMember;
import org.supportchat.chat.ChatState;
import org.supportchat.chat.ChatStatus;
import org.supportchat.chat.Lookers;
import org.supportchat.chat.MessageKind;
import org.supportchat.chat.PageUpdate;
import org.supportchat.chat.Technician;
import org.supportchat.chat.TechnicianChatService;
import org.supportchat.chat.Typist;
import org.supportchat.common.ui.LivePage;
import org.supportchat.common.ui.Notifications;

/** A chat on the technicians' side: read by all, written in by those who joined. */
final class TechnicianChatPanel extends Div {

    private static final Duration LOOKING_PAUSE = Duration.ofMillis(250);

    private final transient TechnicianChatService chats;
    private final transient Lookers lookers;
    private final transient StaffMember me = StaffMember.current();
    private final UUID chatId;
    private final Button join = new Button(getTranslation("dashboard.join"), click -> join());
    private final TechnicianActions actions;
    private final BlockActions block;
    private final Anchor back = new Anchor("dashboard", getTranslation("dashboard.back"));
    private final Paragraph hint = new Paragraph();
    private final ChatFacts facts;
    private final Button openDetails;
    private final NoteSwitch noteSwitch = new NoteSwitch();
    private final Composer composer;
    private final Composer noteComposer;
    private final Conversation conversation;
    private final transient PageFeed looking = new PageFeed(LOOKING_PAUSE, () -> Optional.of(this::showFacts));
    private transient Runnable lookAway = () -> {};
    private boolean isShown;

    TechnicianChatPanel(PageUpdate first, TechnicianServices services) {
        this.chats = services.chats();
        this.lookers = services.lookers();
        this.chatId = first.chat().id();
        this.facts = new ChatFacts(services.hours().zone());
        this.actions = new TechnicianActions(me.id(), chatId, services);
        this.block = new BlockActions(me, chatId, services.blocks());
        var place = me.id() + "/" + chatId;
        this.composer = new Composer(place, () -> {}, message -> chats.send(chatId, message), this::tellTyping);
        this.noteComposer =
                NoteComposer.create(place, chatId, services.notes(), () -> colleagues(services.directory()));
        var details = new ChatDetails("region", getTranslation("facts.name"));
        details.add(facts, actions, block);
        openDetails = details.createOpener();
        addClassName("chat-panel");
        join.addThemeName("primary");
        join.addClassName("chat-join");
        back.addClassName("back-link");
        hint.addClassName("hint");
        var source = new ChatSource(
                Typist.technician(me.id()),
                (seq, note) -> chats.readAfter(chatId, seq, note),
                (seq, note) -> chats.readBefore(chatId, seq, note),
                message -> message.kind() == MessageKind.TECHNICIAN && me.id().equals(message.authorId()),
                ChatState::studentReceipt,
                receipt -> chats.acknowledge(chatId, receipt),
                (shown, ring) -> services.noteChanges().ofOne(chatId, shown, ring),
                "chat.erased");
        conversation = new Conversation(first, source, services.changes(), this::fill);
        conversation.whenGone(details::removeFromParent);
        var files =
                Attaching.at("dashboard/" + chatId + "/files", services.files().limits());
        conversation.setFiles(files.address());
        composer.attachFiles(files);
        composer.addTool(new QuickResponses(services.responses()::all, conversation::state));
        add(conversation, details);
    }

    /** Whether the chat is in front of its reader: others see who looks at it. */
    void setShown(boolean isShown) {
        if (this.isShown != isShown) {
            this.isShown = isShown;
            getUI().ifPresent(this::look);
        }
    }

    boolean isShown() {
        return isShown;
    }

    private void look(UI ui) {
        lookAway.run();
        lookAway = isShown ? lookers.come(LivePage.name(ui), chatId, me) : () -> {};
    }

    @Override
    protected void onAttach(AttachEvent event) {
        showFacts();
        looking.open(event.getUI(), ring -> lookers.onChange(chatId, ring));
        look(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        looking.close();
        lookAway.run();
        lookAway = () -> {};
    }

    private void tellTyping() {
        conversation.tellTyping();
    }

    private void fill(Conversation conversation) {
        var chat = conversation.state();
        var technicians = conversation.technicians();
        var joined = technicians.stream().anyMatch(one -> one.accountId().equals(me.id()));
        var names = technicians.stream().map(Technician::name).collect(Collectors.joining(", "));
        var people = names.isEmpty() ? getTranslation("dashboard.nobody-in") : names;
        showFacts(conversation);
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
        block.show(chat, joined);
        conversation.setActions(List.of(back, join, actions.close(), openDetails));
        conversation.setNext(
                joined ? List.of(noteSwitch, composer, noteComposer, hint) : List.of(noteSwitch, noteComposer, hint));
        hint.setVisible(!joined || !chat.status().isOpen());
    }

    private void showFacts() {
        showFacts(conversation);
    }

    private void showFacts(Conversation conversation) {
        var looking = lookers.of(chatId).stream()
                .filter(one -> !one.id().equals(me.id()))
                .toList();
        facts.show(conversation.state(), conversation.technicians(), looking);
    }

    private static String hint(ChatStatus status) {
        return switch (status) {
            case WAITING, ACTIVE -> "dashboard.join-to-answer";
            case LEFT -> "chat.student-left";
            case CLOSED -> "chat.closed";
            case BLOCKED -> "block.told-staff";
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
        return directory.active().stream()
                .filter(one -> !one.id().equals(me.id()))
                .toList();
    }
}
