package org.supportchat.chat.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.supportchat.chat.MessageView;
import org.supportchat.common.ui.Times;

/** The files that a transcript is taken away as, in the language that the page had. Reads the chat whenever one is asked for. */
final class TranscriptFiles {

    private final long number;
    private final Supplier<List<MessageView>> messages;
    private final Locale language;
    private final Locale reader;
    private final ZoneId zone;
    private final String zoneName;

    /**
     * @param messages reads every line, or throws the refusal
     * @param language that of the page
     * @param zone where the course is
     */
    TranscriptFiles(long number, Supplier<List<MessageView>> messages, Locale language, ZoneId zone) {
        this.number = number;
        this.messages = messages;
        this.language = language;
        this.reader = Times.locale(language);
        this.zone = zone;
        this.zoneName = Times.zone(language, zone);
    }

    byte[] text() {
        return read().text().getBytes(StandardCharsets.UTF_8);
    }

    byte[] zip() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("chat-" + number + ".md"));
            zip.write(read().markdown().getBytes(StandardCharsets.UTF_8));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return bytes.toByteArray();
    }

    private Transcript read() {
        return new Transcript(
                say("chat.title", String.valueOf(number)),
                say("transcript.times", zoneName),
                messages.get(),
                line -> SystemLine.of(line, this::say).text(),
                reader,
                zone);
    }

    private String say(String key, Object... arguments) {
        return I18NProvider.translate(language, key, arguments);
    }
}
