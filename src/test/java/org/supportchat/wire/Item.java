package org.supportchat.wire;

import tools.jackson.databind.JsonNode;

/**
 * A line of the chat as a page was told to show it.
 *
 * @param key what its writer's page knows it by; empty for all others
 * @param text what a person wrote, to the letter; empty for a line of the system
 */
public record Item(long seq, String key, String author, String text) {

    static Item of(JsonNode item) {
        var text = new StringBuilder();
        item.path("parts").forEach(part -> text.append(part.path("source").asString()));
        return new Item(
                item.path("seq").asLong(),
                item.path("key").asString(""),
                item.path("author").asString(""),
                text.toString());
    }

    /** Whether a person wrote it. */
    public boolean isText() {
        return !text.isEmpty();
    }
}
