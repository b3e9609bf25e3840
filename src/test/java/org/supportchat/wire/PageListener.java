package org.supportchat.wire;

/** Hears what an open page is told; called in order, and must not wait. */
interface PageListener {

    void told(Call call);

    /** The page is over: its session, its line or a message is gone. */
    void lost(String why);
}
