package org.supportchat.common;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Date;

/** The message bundles in one language. */
@FunctionalInterface
public interface Language {

    /** The text with this key, its places filled. */
    String text(String key, Object[] arguments);

    /**
     * As {@link #text}, with each {@link Word} among the arguments said in this language too. A day is written where its
     * place says how, such as <code>{0,date,long}</code>.
     */
    default String sentence(String key, Object... arguments) {
        return text(key, Arrays.stream(arguments).map(this::said).toArray());
    }

    private Object said(Object argument) {
        return switch (argument) {
            case Word word -> text(word.key(), new Object[0]);
            case LocalDate day ->
                Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
            default -> argument;
        };
    }
}
