package org.supportchat.account;

import java.util.UUID;

/** Somebody is called otherwise than before. */
record NamesChanged(UUID accountId, String name) {}
