package org.supportchat.wire;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads and makes the JSON of the protocol. */
final class Json {

    private static final Map<String, Object> CLICK = Map.of(
            "event.shiftKey", false,
            "event.metaKey", false,
            "event.ctrlKey", false,
            "event.altKey", false,
            "event.detail", 1,
            "event.button", 0,
            "event.clientX", 0,
            "event.clientY", 0,
            "event.screenX", 0,
            "event.screenY", 0);

    private static final JsonMapper MAPPER = new JsonMapper();

    private Json() {}

    static JsonNode read(String text) {
        return MAPPER.readTree(text);
    }

    /** What happens at a node of the page. */
    static ObjectNode event(int node, String name, Map<String, ?> data) {
        return MAPPER.valueToTree(Map.of("type", "event", "node", node, "event", name, "data", data));
    }

    /** A property that the page has changed. */
    static ObjectNode property(int node, String name, Object value) {
        return MAPPER.valueToTree(
                Map.of("type", "mSync", "node", node, "feature", 1, "property", name, "value", value));
    }

    /** The event of a button that is clicked. */
    static ObjectNode click(int node) {
        return event(node, "click", CLICK);
    }

    /** The body of a call. */
    static String call(String csrfToken, List<ObjectNode> invocations, int syncId, int clientId) {
        return MAPPER.writeValueAsString(
                Map.of("csrfToken", csrfToken, "rpc", invocations, "syncId", syncId, "clientId", clientId));
    }

    /** What a page says as its tab is closed. */
    static String farewell(String csrfToken, int syncId, int clientId) {
        return MAPPER.writeValueAsString(Map.of(
                "csrfToken", csrfToken, "rpc", List.of(), "syncId", syncId, "clientId", clientId, "UNLOAD", true));
    }

    /** What a page says that has missed something. */
    static String resynchronization(String csrfToken, int syncId, int clientId) {
        return MAPPER.writeValueAsString(Map.of(
                "csrfToken",
                csrfToken,
                "rpc",
                List.of(),
                "syncId",
                syncId,
                "clientId",
                clientId,
                "resynchronize",
                true));
    }
}
