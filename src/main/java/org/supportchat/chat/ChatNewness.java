package org.supportchat.chat;

import java.util.UUID;

/** @param seq the number of its newest line */
record ChatNewness(UUID id, long seq) {}
