package org.supportchat.wire;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** A function of an element that the server called, with what it was told. */
record Call(int node, String function, List<JsonNode> arguments) {

    private static final Pattern FUNCTION = Pattern.compile("return \\$0\\.(\\w+)\\(");

    /**
     * From an entry of {@code execute}, which is the element, the arguments and the script; nothing where it is a script of
     * another kind.
     */
    static Optional<Call> of(JsonNode entry) {
        var last = entry.size() - 1;
        var function = FUNCTION.matcher(entry.path(last).asString());
        var node = entry.path(0).path("@v-node");
        if (last < 1 || !node.isNumber() || !function.lookingAt()) {
            return Optional.empty();
        }
        var arguments = IntStream.range(1, last).mapToObj(entry::get).toList();
        return Optional.of(new Call(node.asInt(), function.group(1), arguments));
    }
}
