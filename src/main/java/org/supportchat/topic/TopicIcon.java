package org.supportchat.topic;

/** The pictures that a topic can have, drawn by icons of the framework's own set. */
public enum TopicIcon {
    QUESTION("question-circle-o"),
    CODE("code"),
    TERMINAL("terminal"),
    BUG("bug-o"),
    BOOK("book"),
    PENCIL("pencil"),
    TASKS("tasks"),
    CHART("chart-line"),
    CALCULATOR("calc"),
    DATABASE("database"),
    NETWORK("cluster"),
    DESKTOP("desktop"),
    CALENDAR("calendar-o"),
    CLOCK("clock"),
    GROUP("group"),
    ENVELOPE("envelope-o"),
    KEY("key"),
    WRENCH("wrench");

    private final String drawing;

    TopicIcon(String drawing) {
        this.drawing = drawing;
    }

    /** What the browser finds the drawing by. */
    public String drawing() {
        return "vaadin:" + drawing;
    }
}
