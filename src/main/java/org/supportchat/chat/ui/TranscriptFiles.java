package org.supportchat.chat.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.supportchat.attachment.Content;
import org.supportchat.chat.MessageView;
import org.supportchat.common.NotFound;
import org.supportchat.common.ui.Times;

/** The files that a transcript is taken away as, in the language that the page had. Reads the chat whenever one is asked for. */
final class TranscriptFiles {

    /** Writes one of them, piece by piece. */
    @FunctionalInterface
    interface Writing {

        void to(OutputStream out) throws IOException;
    }

    private final long number;
    private final Supplier<List<MessageView>> messages;
    private final Function<UUID, Content> open;
    private final Locale language;
    private final Locale reader;
    private final ZoneId zone;
    private final String zoneName;

    /**
     * @param messages reads every line, or throws the refusal
     * @param open opens a file that was sent in the chat, or throws the refusal
     * @param language that of the page
     * @param zone where the course is
     */
    TranscriptFiles(
            long number,
            Supplier<List<MessageView>> messages,
            Function<UUID, Content> open,
            Locale language,
            ZoneId zone) {
        this.number = number;
        this.messages = messages;
        this.open = open;
        this.language = language;
        this.reader = Times.locale(language);
        this.zone = zone;
        this.zoneName = Times.zone(language, zone);
    }

    /** Reads the chat, and writes it as it was then, as plain text. */
    Writing text() {
        var text = read().text();
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same as Markdown, and every file of the chat with it. */
    Writing zip() {
        var transcript = read();
        return out -> {
            try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
                zip.putNextEntry(new ZipEntry("chat-" + number + ".md"));
                zip.write(transcript.markdown().getBytes(StandardCharsets.UTF_8));
                for (var file : transcript.files()) {
                    add(file, zip);
                }
            }
        };
    }

    /** In place of a file that is gone stands a word about it, and the others follow. */
    private void add(TranscriptFile file, ZipOutputStream zip) throws IOException {
        try (var content = open.apply(file.file().id())) {
            zip.putNextEntry(new ZipEntry(file.path()));
            content.bytes().transferTo(zip);
        } catch (NotFound gone) {
            zip.putNextEntry(new ZipEntry(file.path() + ".txt"));
            zip.write(gone.sentence(this::say).getBytes(StandardCharsets.UTF_8));
        }
    }

    private Transcript read() {
        return new Transcript(
                say("chat.title", String.valueOf(number)),
                say("transcript.times", zoneName),
                messages.get(),
                line -> SystemLine.of(line, this::say).text(),
                name -> say("transcript.file", name),
                reader,
                zone);
    }

    private String say(String key, Object... arguments) {
        return I18NProvider.translate(language, key, arguments);
    }
}
