package org.supportchat.line;

/** Which way bytes go on a line. */
public enum Direction {
    TO_SERVER,
    TO_BROWSER
}
