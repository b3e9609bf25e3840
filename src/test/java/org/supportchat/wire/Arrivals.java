package org.supportchat.wire;

import java.util.TreeMap;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** Puts what arrives by two ways, as answers and by push, into the order in which the server made it. */
final class Arrivals {

    private final TreeMap<Integer, JsonNode> early = new TreeMap<>();
    private final Consumer<JsonNode> inOrder;
    private int lastSync;

    /**
     * @param lastSync the number of the last message that was taken
     * @param inOrder takes each message once
     */
    Arrivals(int lastSync, Consumer<JsonNode> inOrder) {
        this.lastSync = lastSync;
        this.inOrder = inOrder;
    }

    int lastSync() {
        return lastSync;
    }

    boolean isWaiting() {
        return !early.isEmpty();
    }

    void add(JsonNode message) {
        var sync = message.path("syncId").asInt(-1);
        if (sync > lastSync) {
            early.put(sync, message);
        }
        for (var next = early.remove(lastSync + 1); next != null; next = early.remove(lastSync + 1)) {
            lastSync++;
            inOrder.accept(next);
        }
    }
}
