package org.supportchat.chat.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.Command;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.supportchat.chat.ChatChanges;
import org.supportchat.chat.ChatState;
import org.supportchat.chat.ChatStatus;
import org.supportchat.chat.PageUpdate;
import org.supportchat.chat.Technician;
import org.supportchat.chat.Typist;
import org.supportchat.common.NotFound;

/**
 * One chat as both sides see it, kept current: who is in it and what can be done, the messages, and below them the
 * composer or what comes next. The panel around it fills those places whenever the chat has changed.
 */
final class Conversation extends Div {

    private final transient ChatSource source;
    private final transient ChatChanges changes;
    private final transient Consumer<Conversation> changed;
    private final transient PageFeed feed = new PageFeed(Duration.ZERO, this::read);
    private final H2 title = new H2();
    private final Paragraph people = new Paragraph();
    private final Div actions = new Div();
    private final Div notice = new Div();
    private final Div next = new Div();
    private final MessageLog log;
    private final TypingIndicator typing = new TypingIndicator();
    private final transient TypingFeed typingFeed;
    private transient volatile ChatState state;
    private transient List<Technician> technicians = List.of();
    private transient Runnable whenGone = () -> {};

    /**
     * @param first what the page shows to begin with
     * @param changed fills the places anew, after the state or the technicians may have changed
     */
    Conversation(PageUpdate first, ChatSource source, ChatChanges changes, Consumer<Conversation> changed) {
        this.state = first.chat();
        this.source = source;
        this.changes = changes;
        this.changed = changed;
        this.log = new MessageLog(source);
        this.typingFeed = new TypingFeed(changes, source.reader(), this::showTyping);
        addClassName("conversation");
        title.addClassName("conversation-title");
        title.getElement().setAttribute("dir", "auto");
        people.addClassName("conversation-people");
        actions.addClassName("conversation-actions");
        notice.addClassName("conversation-notice");
        next.addClassName("conversation-next");
        var who = new Div(title, people);
        who.addClassName("conversation-who");
        var header = new Header(who, new ChatSettings(), actions);
        header.addClassName("conversation-header");
        var foot = new Div(typing, new JumpToNewest());
        foot.addClassName("conversation-foot");
        add(header, notice, log, foot, next);
        show(first);
    }

    ChatState state() {
        return state;
    }

    List<Technician> technicians() {
        return technicians;
    }

    /** Where reading goes on; the keyboard scrolls from there. */
    void focusMessages() {
        log.focus();
    }

    /** Whether the reader is one of those whom the other side writes to, so that it is told what has got here. */
    void acknowledge(boolean isAddressed) {
        log.setAcknowledging(isAddressed);
    }

    /** @param address where the files of its messages are, without the slash before it */
    void setFiles(String address) {
        log.getElement().setAttribute("files", address);
    }

    /** Tells the other pages that the reader is typing, where the reader can write. */
    void tellTyping() {
        if (state.status().isOpen() && name(source.reader()).isPresent()) {
            changes.tellTyping(state.id(), source.reader());
        }
    }

    /** What else is to be done once the chat is no more. */
    void whenGone(Runnable deed) {
        whenGone = deed;
    }

    void setHeading(String text) {
        setText(title, text);
    }

    void setPeople(String text) {
        setText(people, text);
    }

    void setActions(List<? extends Component> components) {
        replace(actions, components);
    }

    void setNotice(List<? extends Component> components) {
        replace(notice, components);
    }

    /** The composer, and what there is to do or to know where nobody can write. */
    void setNext(List<? extends Component> components) {
        replace(next, components);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        feed.open(event.getUI(), this::listen);
        typingFeed.open(event.getUI(), state.id());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        feed.close();
        typingFeed.close();
    }

    private Runnable listen(Runnable ring) {
        var changed = changes.ofOne(state.id(), ring);
        var looked = changes.ofNewest(newest -> {
            if (isBehind(newest.get(state.id()))) {
                ring.run();
            }
        });
        var noted = source.notes().listen(log::lastNote, ring);
        return () -> {
            changed.run();
            looked.run();
            noted.run();
        };
    }

    /** @param newest the number of the newest line; none of a chat that was closed */
    private boolean isBehind(@Nullable Long newest) {
        return newest == null ? state.status() != ChatStatus.CLOSED : newest > log.lastSeq();
    }

    private Optional<Command> read() {
        try {
            var update = source.after().read(log.lastSeq(), log.lastNote());
            var isNews = !update.isEmpty() || !update.chat().equals(state);
            return isNews ? Optional.of(() -> show(update)) : Optional.empty();
        } catch (NotFound gone) {
            return Optional.of(this::showGone);
        }
    }

    private void show(PageUpdate update) {
        log.show(update);
        update.shared().messages().stream().map(Typist::of).forEach(this::hideTyping);
        state = update.chat();
        log.setReceipt(source.otherSide().apply(state));
        technicians = update.shared().technicians().orElse(technicians);
        changed.accept(this);
    }

    private void hideTyping(Typist typist) {
        typingFeed.forget(typist);
        typing.hide(typist);
    }

    private void showTyping(Typist typist) {
        if (state.status().isOpen()) {
            name(typist).ifPresent(name -> typing.show(typist, name));
        }
    }

    /** What one is called here who can write here; nothing for all others. */
    private Optional<String> name(Typist typist) {
        return typist.technician()
                .map(id -> technicians.stream()
                        .filter(one -> one.accountId().equals(id))
                        .findFirst()
                        .map(Technician::name))
                .orElseGet(() -> Optional.of(state.studentName()));
    }

    /** Nothing of the chat stays on the page but what its reader had typed and not sent. */
    private void showGone() {
        feed.close();
        log.clear();
        setHeading(getTranslation("chat.gone"));
        setPeople("");
        setActions(List.of());
        var why = new Paragraph(getTranslation(source.gone()));
        why.addClassName("queue");
        why.getElement().setAttribute("role", "alert");
        setNotice(List.of(why));
        var composers = next.getChildren().filter(Composer.class::isInstance).toList();
        composers.forEach(composer -> ((Composer) composer).setStatus(ChatStatus.CLOSED));
        setNext(composers);
        whenGone.run();
    }

    /** The same text again would go to the browser again. */
    private static void setText(HasText place, String text) {
        if (!place.getText().equals(text)) {
            place.setText(text);
        }
    }

    /** What is there already stays: a field that is being written in must not be taken away and put back. */
    private static void replace(Div place, List<? extends Component> wanted) {
        place.getChildren()
                .filter(present -> !wanted.contains(present))
                .toList()
                .forEach(place::remove);
        for (var component : wanted) {
            if (place.indexOf(component) < 0) {
                place.addComponentAtIndex(wanted.indexOf(component), component);
            }
        }
    }
}
