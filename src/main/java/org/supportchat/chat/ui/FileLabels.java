package org.supportchat.chat.ui;

import com.vaadin.flow.component.Component;
import java.util.Map;

/** The words around files, as the scripts know them. */
final class FileLabels {

    private FileLabels() {}

    /** Of the files that are to be sent. */
    static Map<String, String> ofComposer(Component composer) {
        return Map.ofEntries(
                Map.entry("list", composer.getTranslation("file.list")),
                Map.entry("drop", composer.getTranslation("file.drop")),
                Map.entry("waiting", composer.getTranslation("file.waiting")),
                Map.entry("uploading", composer.getTranslation("file.uploading")),
                Map.entry("progress", composer.getTranslation("file.progress")),
                Map.entry("checking", composer.getTranslation("file.checking")),
                Map.entry("ready", composer.getTranslation("file.ready")),
                Map.entry("lost", composer.getTranslation("file.lost")),
                Map.entry("again", composer.getTranslation("file.again")),
                Map.entry("againOf", composer.getTranslation("file.again-of")),
                Map.entry("remove", composer.getTranslation("file.remove")),
                Map.entry("saidReady", composer.getTranslation("file.said-ready")),
                Map.entry("saidRefused", composer.getTranslation("file.said-refused")),
                Map.entry("tooLarge", composer.getTranslation("file.over-file")),
                Map.entry("tooMuch", composer.getTranslation("file.over-message")),
                Map.entry("tooMany", composer.getTranslation("file.over-count")),
                Map.entry("kind", composer.getTranslation("file.kind-not-accepted")),
                Map.entry("unreadable", composer.getTranslation("file.unreadable")),
                Map.entry("interrupted", composer.getTranslation("file.interrupted")),
                Map.entry("holding", composer.getTranslation("file.holding")),
                Map.entry("cancel", composer.getTranslation("file.cancel")),
                Map.entry("notSent", composer.getTranslation("file.not-sent")),
                Map.entry("unscanned", composer.getTranslation("file.unscanned")));
    }

    /** Of the files in messages. */
    static Map<String, String> ofMessages(Component log) {
        return Map.ofEntries(
                Map.entry("fileView", log.getTranslation("file.view")),
                Map.entry("fileDownloadOf", log.getTranslation("file.download-of")),
                Map.entry("fileShow", log.getTranslation("file.show")),
                Map.entry("fileShowOf", log.getTranslation("file.show-of")),
                Map.entry("fileHide", log.getTranslation("file.hide")),
                Map.entry("fileHideOf", log.getTranslation("file.hide-of")),
                Map.entry("fileContentOf", log.getTranslation("file.content-of")),
                Map.entry("fileLoading", log.getTranslation("file.loading")),
                Map.entry("fileNotLoaded", log.getTranslation("file.not-loaded")),
                Map.entry("fileFirst", log.getTranslation("file.first-lines")),
                Map.entry("fileUnscanned", log.getTranslation("file.unscanned")),
                Map.entry("filePlace", log.getTranslation("file.place")),
                Map.entry("filePrevious", log.getTranslation("file.previous")),
                Map.entry("fileNext", log.getTranslation("file.next")),
                Map.entry("fileClose", log.getTranslation("file.close")),
                Map.entry("fileAgain", log.getTranslation("file.again")));
    }
}
