package org.supportchat.chat.ui;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.supportchat.chat.MessageView;
import org.supportchat.chat.TextPart;

/**
 * A whole chat to take away, in the time of the course: as plain text, with every message to the letter, or as Markdown that
 * shows every message as it is shown here.
 */
final class Transcript {

    /** What Markdown may take for markup. */
    private static final String MARKUP = "([\\\\`*_{}\\[\\]<>()#+\\-.!|~&])";

    private final String title;
    private final String time;
    private final List<MessageView> messages;
    private final List<TranscriptFile> files;
    private final Function<MessageView, String> sentences;
    private final UnaryOperator<String> mentions;
    private final DateTimeFormatter times;

    /**
     * @param title what the chat is called
     * @param time says which zone the times are in
     * @param sentences what a line of the system says
     * @param mentions says that there is a file of this name
     */
    Transcript(
            String title,
            String time,
            List<MessageView> messages,
            Function<MessageView, String> sentences,
            UnaryOperator<String> mentions,
            Locale reader,
            ZoneId zone) {
        this.title = title;
        this.time = time;
        this.messages = List.copyOf(messages);
        this.files = number(messages);
        this.sentences = sentences;
        this.mentions = mentions;
        this.times = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(reader)
                .withZone(zone);
    }

    private static List<TranscriptFile> number(List<MessageView> messages) {
        var number = new AtomicInteger();
        return messages.stream()
                .flatMap(message -> message.files().stream())
                .map(file -> new TranscriptFile(number.incrementAndGet(), file))
                .toList();
    }

    /** Every file of the chat, as the Markdown names it. */
    List<TranscriptFile> files() {
        return files;
    }

    String text() {
        return messages.stream()
                .map(this::text)
                .collect(Collectors.joining("\n\n", title + "\n" + time + "\n\n", "\n"));
    }

    String markdown() {
        var head = "# " + escape(title) + "\n\n" + escape(time) + "\n\n";
        return messages.stream().map(this::markdown).collect(Collectors.joining("\n\n", head, "\n"));
    }

    private String text(MessageView message) {
        var at = times.format(message.sentAt());
        return message.kind().isText()
                ? "[" + at + "] " + message.authorName() + ":\n" + textAndFiles(message)
                : "[" + at + "] " + sentences.apply(message);
    }

    private String textAndFiles(MessageView message) {
        var mentioned = filesOf(message).map(file -> mentions.apply(file.name()));
        return Stream.concat(Stream.of(message.body()).filter(body -> !body.isEmpty()), mentioned)
                .collect(Collectors.joining("\n"));
    }

    private Stream<TranscriptFile> filesOf(MessageView message) {
        return files.stream().filter(file -> message.files().contains(file.file()));
    }

    private String markdown(MessageView message) {
        var at = escape(times.format(message.sentAt()));
        if (!message.kind().isText()) {
            return "_" + escape(sentences.apply(message)) + "_ · " + at;
        }
        var head = "**" + escape(message.authorName()) + "** · " + at;
        var links = filesOf(message).map(file -> "[" + escape(file.name()) + "](" + file.address() + ")");
        var body = Stream.of(body(TextPart.of(message.body()))).filter(text -> !text.isEmpty());
        return Stream.concat(Stream.concat(Stream.of(head), body), links).collect(Collectors.joining("\n\n"));
    }

    /** Code stays in its fences, and an address is one; of everything else each letter, blank and line break is shown. */
    private static String body(List<TextPart> parts) {
        var body = new StringBuilder();
        for (var part : parts) {
            switch (part) {
                case TextPart.Code code ->
                    body.append("\n").append(code.source().strip()).append("\n");
                case TextPart.Link link ->
                    body.append('<').append(link.source()).append('>');
                case TextPart.Plain plain ->
                    body.append(lines(plain.source(), body.toString().endsWith("\n")));
            }
        }
        return body.toString();
    }

    /** @param isBelowCode then the line break at the start is that of the fence */
    private static String lines(String text, boolean isBelowCode) {
        var shown = isBelowCode && text.startsWith("\n") ? text.substring(1) : text;
        return shown.lines().map(Transcript::line).collect(Collectors.joining("\\\n"));
    }

    private static String line(String line) {
        var start = line.length() - line.stripLeading().length();
        var indent = line.substring(0, start).replace("\t", "    ");
        return "&nbsp;".repeat(indent.length()) + escape(line.substring(start));
    }

    private static String escape(String text) {
        return text.replaceAll(MARKUP, "\\\\$1");
    }
}
