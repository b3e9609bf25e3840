package org.supportchat.chat;

/** What a technician is rung with. */
public enum AlertSound {
    CHIME,
    BELL,
    PULSE
}
