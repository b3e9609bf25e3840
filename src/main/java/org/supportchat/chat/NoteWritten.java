package org.supportchat.chat;

import java.util.UUID;

/** The staff have a newer note at a chat. The chat itself has not changed. */
record NoteWritten(UUID chatId) {}
