package org.supportchat.account;

import java.util.UUID;

/** Somebody signed out in one of their other browsers. */
record DeviceEnded(UUID accountId, UUID device) {}
