package org.supportchat.account;

import java.util.UUID;

/** Somebody likes pages to be otherwise than before. */
record PreferencesChanged(UUID accountId) {}
