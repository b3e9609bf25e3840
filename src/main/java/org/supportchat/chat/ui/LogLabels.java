package org.supportchat.chat.ui;

import com.vaadin.flow.component.Component;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The words inside the log of a chat, as {@code message-log.js} and what it draws with know them. */
final class LogLabels {

    private LogLabels() {}

    /** With the word for a note of the staff. */
    static Map<String, String> ofStaff(Component log, Locale language) {
        var labels = new HashMap<>(of(log, language));
        labels.put("note", log.getTranslation("note.label"));
        return labels;
    }

    static Map<String, String> of(Component log, Locale language) {
        var labels = new HashMap<>(ofMessages(log, language));
        labels.putAll(FileLabels.ofMessages(log));
        return labels;
    }

    private static Map<String, String> ofMessages(Component log, Locale language) {
        return Map.ofEntries(
                Map.entry("older", log.getTranslation("chat.older")),
                Map.entry("news", log.getTranslation("chat.new-messages")),
                Map.entry("today", log.getTranslation("chat.today")),
                Map.entry("yesterday", log.getTranslation("chat.yesterday")),
                Map.entry("copy", log.getTranslation("chat.copy-code")),
                Map.entry("copyText", log.getTranslation("chat.copy-text")),
                Map.entry("copyMessage", log.getTranslation("chat.copy-message")),
                Map.entry("copied", log.getTranslation("chat.copied")),
                Map.entry("wrap", log.getTranslation("chat.wrap-lines")),
                Map.entry("you", log.getTranslation("chat.you")),
                Map.entry("sending", log.getTranslation("mark.sending")),
                Map.entry("sent", log.getTranslation("mark.sent")),
                Map.entry("delivered", log.getTranslation("mark.delivered")),
                Map.entry("read", log.getTranslation("mark.read")),
                Map.entry("notSent", log.getTranslation("mark.not-sent")),
                Map.entry("again", log.getTranslation("chat.send-again")),
                Map.entry("remove", log.getTranslation("chat.remove-unsent")),
                Map.entry("language", language.toLanguageTag()));
    }
}
