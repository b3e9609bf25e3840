package org.supportchat.chat;

import java.util.UUID;

/** @param accountId who is wanted */
record StaffCalled(UUID accountId, StaffCall call) {}
