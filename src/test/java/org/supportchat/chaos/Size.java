package org.supportchat.chaos;

/**
 * How large a scenario is.
 *
 * @param messages from both sides of all chats together, the questions not counted
 */
record Size(int chats, int technicians, int messages) {

    /** With every build. */
    static final Size SHORT = new Size(10, 1, 200);

    /** The budget's. */
    static final Size LONG = new Size(20, 4, 1_000);

    /** From each side of a chat. */
    int messagesOfOne() {
        return messages / chats / 2;
    }
}
