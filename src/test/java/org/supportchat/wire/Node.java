package org.supportchat.wire;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** One node of a page, as far as anybody here asks for it. */
final class Node {

    private static final int ELEMENT = 0;
    private static final int PROPERTIES = 1;
    private static final int CHILDREN = 2;
    private static final int ATTRIBUTES = 3;
    private static final int LISTENERS = 4;
    private static final int TEXT = 7;

    private String tag = "";
    private String text = "";
    private String label = "";
    private String trouble = "";
    private String check = "";
    private boolean beats;
    private boolean isVisible = true;
    private final List<Integer> children = new ArrayList<>(0);
    private final Set<String> listeners = new HashSet<>(2);

    boolean is(String wanted) {
        return tag.equals(wanted);
    }

    String text() {
        return text;
    }

    String label() {
        return label;
    }

    /** What keeps the server from storing, where the node says that; empty where nothing does. */
    String trouble() {
        return trouble;
    }

    /** Where the page says that it is there, as long as it is to say so; empty on all other nodes. */
    String check() {
        return beats ? check : "";
    }

    boolean isVisible() {
        return isVisible;
    }

    List<Integer> children() {
        return children;
    }

    boolean listensTo(String event) {
        return listeners.contains(event);
    }

    void apply(JsonNode change) {
        var feature = change.path("feat").asInt(-1);
        switch (change.path("type").asString()) {
            case "put" -> put(feature, change.path("key").asString(), change.path("value"));
            case "remove" -> remove(feature, change.path("key").asString());
            case "splice" -> splice(feature, change);
            case "clear" -> clear(feature);
            default -> {
                // Nothing that anybody asks for.
            }
        }
    }

    private void put(int feature, String key, JsonNode value) {
        switch (feature) {
            case ELEMENT -> {
                tag = key.equals("tag") ? value.asString() : tag;
                isVisible = key.equals("visible") ? value.asBoolean() : isVisible;
            }
            case PROPERTIES -> {
                label = key.equals("label") ? value.asString() : label;
                trouble = key.equals(Names.TROUBLE) ? value.asString() : trouble;
                beats = key.equals(Names.BEATS) ? value.asBoolean() : beats;
            }
            case ATTRIBUTES -> check = key.equals(Names.CHECK) ? value.asString() : check;
            case LISTENERS -> listeners.add(key);
            case TEXT -> text = value.asString();
            default -> {
                // Nothing that anybody asks for.
            }
        }
    }

    private void remove(int feature, String key) {
        if (feature == LISTENERS) {
            listeners.remove(key);
        }
    }

    private void splice(int feature, JsonNode change) {
        if (feature == CHILDREN) {
            var index = change.path("index").asInt();
            var removed = change.path("remove").asInt(0);
            children.subList(index, index + removed).clear();
            var place = index;
            for (var added : change.path("addNodes")) {
                children.add(place++, added.asInt());
            }
        }
    }

    private void clear(int feature) {
        if (feature == CHILDREN) {
            children.clear();
        }
    }
}
