package org.supportchat.common;

import java.util.Arrays;

/** The message bundles in one language. */
@FunctionalInterface
public interface Language {

    /** The text with this key, its places filled. */
    String text(String key, Object[] arguments);

    /** As {@link #text}, with each {@link Word} among the arguments said in this language too. */
    default String sentence(String key, Object... arguments) {
        return text(key, Arrays.stream(arguments).map(this::said).toArray());
    }

    private Object said(Object argument) {
        return argument instanceof Word word ? text(word.key(), new Object[0]) : argument;
    }
}
