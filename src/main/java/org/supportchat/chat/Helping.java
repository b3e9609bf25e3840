package org.supportchat.chat;

import java.util.UUID;

/** A technician is in a chat. */
record Helping(UUID chatId, UUID accountId) {}
