package org.supportchat.chat.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.supportchat.account.Colleague;
import org.supportchat.chat.StaffNoteService;

/**
 * Makes the composer of notes. It is another one than that of messages, with a draft and an outbox of its own, so that
 * what is typed in the one can never be sent by the other; and it tells nobody that somebody types.
 */
final class NoteComposer {

    private NoteComposer() {}

    /**
     * @param place whose messages in which chat
     * @param colleagues reads who can be mentioned
     */
    static Composer create(String place, UUID chatId, StaffNoteService notes, Supplier<List<Colleague>> colleagues) {
        var composer = new Composer(
                "note-composer",
                place + "/note",
                () -> {},
                text -> MessageItem.place(notes.write(chatId, text)),
                () -> {},
                new MessageField("note.text", "note.placeholder"),
                "note.save");
        composer.addClassName("composer-note");
        var only = new Span(composer.getTranslation("note.banner"));
        var banner = new Div(VaadinIcon.LOCK.create(), only);
        banner.addClassName("composer-note-banner");
        composer.addComponentAsFirst(banner);
        composer.add(new MentionList(colleagues));
        return composer;
    }
}
