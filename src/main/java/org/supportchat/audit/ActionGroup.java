package org.supportchat.audit;

/** What entries are about: the first part of their action. */
public enum ActionGroup {
    SIGN_IN("sign-in"),
    ACCOUNTS("account"),
    SUPPORT_HOURS("schedule"),
    TOPICS("topic"),
    RESPONSES("response"),
    CHATS("chat"),
    AUDIT("audit");

    private final String start;

    ActionGroup(String start) {
        this.start = start;
    }

    /** As LIKE has it. */
    String pattern() {
        return start + ".%";
    }
}
