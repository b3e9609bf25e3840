package org.supportchat.attachment;

/** What is known of viruses in a file that was not refused. */
enum Scan {
    /** The scanner found none. */
    CLEAN,
    /** The scanner was away, and files are accepted all the same. */
    UNSCANNED,
    /** There is no scanner. */
    OFF
}
