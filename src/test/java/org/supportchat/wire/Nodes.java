package org.supportchat.wire;

import java.util.HashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The nodes of a page, kept as the server says. */
final class Nodes {

    private final Map<Integer, Node> nodes = new HashMap<>();

    void apply(JsonNode changes) {
        for (var change : changes) {
            var id = change.path("node").asInt();
            if (change.path("type").asString().equals("detach")) {
                nodes.remove(id);
            } else {
                nodes.computeIfAbsent(id, fresh -> new Node()).apply(change);
            }
        }
    }

    OptionalInt element(String tag) {
        return find(node -> node.is(tag));
    }

    /** The visible button with this text. */
    OptionalInt button(String text) {
        return find(
                node -> node.is(Names.BUTTON) && node.isVisible() && text(node).equals(text));
    }

    OptionalInt field(String label) {
        return find(node -> node.label().equals(label));
    }

    boolean tellTrouble() {
        return nodes.values().stream().anyMatch(node -> !node.trouble().isEmpty());
    }

    /** Where the page says that it is there; nothing of a page that need not. */
    Optional<String> check() {
        return nodes.values().stream()
                .map(Node::check)
                .filter(path -> !path.isEmpty())
                .findFirst();
    }

    private OptionalInt find(Predicate<Node> wanted) {
        return nodes.entrySet().stream()
                .filter(entry -> wanted.test(entry.getValue()))
                .mapToInt(Entry::getKey)
                .findFirst();
    }

    private String text(Node node) {
        return node.children().stream()
                .map(nodes::get)
                .filter(child -> child != null)
                .map(Node::text)
                .collect(Collectors.joining());
    }
}
