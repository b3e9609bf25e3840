package org.supportchat.chat;

import java.util.UUID;

/** @param number that of its newest note */
record NoteNewness(UUID chatId, long number) {}
