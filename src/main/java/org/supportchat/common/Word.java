package org.supportchat.common;

/**
 * A word in the reader's language that fills a place of a sentence.
 *
 * @param key of the message bundles
 */
public record Word(String key) {}
