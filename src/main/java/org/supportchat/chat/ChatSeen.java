package org.supportchat.chat;

import java.util.UUID;

/** One side of a chat has got, or read, more of what the other wrote. */
record ChatSeen(UUID chatId) {}
