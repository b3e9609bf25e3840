package org.supportchat.wire;

/** What the product calls its elements, events, functions and words: all that a page here knows of the screens. */
final class Names {

    static final String COMPOSER = "message-composer";
    static final String LOG = "message-log";
    static final String BUTTON = "vaadin-button";

    static final String MESSAGE_SENT = "message-sent";
    static final String KEY = "event.detail?.key";
    static final String TEXT = "event.detail?.text";
    static final String FILES = "event.detail?.files";
    static final String OLDER_WANTED = "older-wanted";
    static final String BEFORE = "event.detail.before";

    static final String TROUBLE = "trouble";
    static final String BEATS = "beats";
    static final String CHECK = "check";

    /** Starts a composer; its first argument ends with the chat. */
    static final String BEGIN = "begin";

    static final String CONFIRM = "confirm";
    static final String REFUSE = "refuse";
    static final String POSTPONE = "postpone";
    static final String SHOW_ALL = "showAll";
    static final String ADD_NEWER = "addNewer";
    static final String ADD_OLDER = "addOlder";

    static final String YOUR_NAME = "Your name";
    static final String YOUR_QUESTION = "Your question";
    static final String START_CHAT = "Start chat";
    static final String LEAVE_A_QUESTION = "Leave a question";
    static final String JOIN = "Join";

    static final String CHAT = "chat";
    static final String DASHBOARD = "dashboard/";

    private Names() {}
}
