package org.supportchat.chat;

import java.util.UUID;

/**
 * A chat has a newer line, and perhaps another state or other participants.
 *
 * @param seq the number of its newest line
 */
record ChatChanged(UUID chatId, long seq) {}
