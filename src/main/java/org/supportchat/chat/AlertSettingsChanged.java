package org.supportchat.chat;

import java.util.UUID;

/** Somebody wants to be rung otherwise than before. */
record AlertSettingsChanged(UUID accountId) {}
