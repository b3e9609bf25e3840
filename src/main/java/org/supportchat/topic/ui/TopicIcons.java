package org.supportchat.topic.ui;

import org.supportchat.topic.TopicIcon;

/** What the pictures of topics are called. */
final class TopicIcons {

    private TopicIcons() {}

    /** The key of its name in the message bundles. */
    static String label(TopicIcon icon) {
        return switch (icon) {
            case QUESTION -> "topics.icon-question";
            case CODE -> "topics.icon-code";
            case TERMINAL -> "topics.icon-terminal";
            case BUG -> "topics.icon-bug";
            case BOOK -> "topics.icon-book";
            case PENCIL -> "topics.icon-pencil";
            case TASKS -> "topics.icon-tasks";
            case CHART -> "topics.icon-chart";
            case CALCULATOR -> "topics.icon-calculator";
            case DATABASE -> "topics.icon-database";
            case NETWORK -> "topics.icon-network";
            case DESKTOP -> "topics.icon-desktop";
            case CALENDAR -> "topics.icon-calendar";
            case CLOCK -> "topics.icon-clock";
            case GROUP -> "topics.icon-group";
            case ENVELOPE -> "topics.icon-envelope";
            case KEY -> "topics.icon-key";
            case WRENCH -> "topics.icon-wrench";
        };
    }
}
