package org.supportchat.chat.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The chats that were opened at this page, one of them shown. The others stay behind it, live and out of reach, so that
 * going back to one is instant and finds the draft, the place where the reader was, and what is new since. The browser
 * shows a chat as soon as its row is clicked; what the server says of older clicks it passes over.
 */
@Tag("opened-chats")
@JavaScript("context://scripts/chat.js")
@JavaScript("context://scripts/staff.js")
final class OpenedChats extends Component implements HasComponents, HasStyle {

    /** More than anybody helps in at once; the one that was not shown for longest goes, and its draft stays. */
    private static final int MOST = 12;

    private final transient SequencedMap<UUID, TechnicianChatPanel> panels = new LinkedHashMap<>();
    private final Paragraph note = new Paragraph();

    OpenedChats() {
        addClassName("opened-chats");
        note.addClassName("dashboard-note");
        add(note);
    }

    /** @param open opens a chat that is not here yet; what it throws leaves everything as it was */
    void show(UUID chatId, Supplier<TechnicianChatPanel> open) {
        var kept = panels.remove(chatId);
        var panel = kept == null ? open.get() : kept;
        panels.putLast(chatId, panel);
        if (kept == null) {
            panel.getElement().setAttribute("chat", chatId.toString());
            panel.getElement().setAttribute("inert", true);
            add(panel);
        }
        while (panels.size() > MOST) {
            remove(panels.pollFirstEntry().getValue());
        }
        note.setVisible(false);
        show(Optional.of(chatId));
    }

    /**
     * Shows no chat, and says why.
     *
     * @param wanted the chat that there is not, if one was asked for
     */
    void showNote(Optional<UUID> wanted, String words) {
        note.setText(words);
        note.setVisible(true);
        show(wanted);
    }

    /** The chat in front of the reader. */
    Optional<TechnicianChatPanel> shown() {
        return panels.values().stream().filter(TechnicianChatPanel::isShown).findFirst();
    }

    private void show(Optional<UUID> wanted) {
        panels.forEach((chatId, panel) -> panel.setShown(wanted.equals(Optional.of(chatId))));
        getElement().setProperty("shown", wanted.map(UUID::toString).orElse(""));
    }
}
