package org.supportchat.chat;

/** Some chat got in line or out of it, or may have. */
record LineMoved() {}
