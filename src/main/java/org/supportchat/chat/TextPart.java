package org.supportchat.chat;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a message's text, as it is shown. Text is sacred: joined again, the sources of the parts are the text, to
 * the letter. Nothing but code blocks and links is recognised.
 */
public sealed interface TextPart {

    /** What was typed. */
    String source();

    /** Shown as it is, with its blanks and line breaks. */
    record Plain(String source) implements TextPart {}

    /** An address; {@code http} and {@code https} alone. */
    record Link(String source) implements TextPart {}

    /**
     * What stands between two fences of three backticks, each alone on its line.
     *
     * @param language what is written behind the first fence; may be empty
     * @param code the lines between the fences
     */
    record Code(String source, String language, String code) implements TextPart {}

    /** Cuts a text into its parts. */
    static List<TextPart> of(String text) {
        var parts = new ArrayList<TextPart>();
        var fences = CodeFence.of(text);
        var from = 0;
        for (var fence : fences) {
            addWithLinks(parts, text.substring(from, fence.start()));
            parts.add(new Code(text.substring(fence.start(), fence.end()), fence.language(), fence.code()));
            from = fence.end();
        }
        addWithLinks(parts, text.substring(from));
        return List.copyOf(parts);
    }

    private static void addWithLinks(List<TextPart> parts, String text) {
        var from = 0;
        for (var address : WebAddress.in(text)) {
            addPlain(parts, text.substring(from, address.start()));
            parts.add(new Link(text.substring(address.start(), address.end())));
            from = address.end();
        }
        addPlain(parts, text.substring(from));
    }

    private static void addPlain(List<TextPart> parts, String text) {
        if (!text.isEmpty()) {
            parts.add(new Plain(text));
        }
    }
}
