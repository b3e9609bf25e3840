package org.supportchat.account;

import java.util.UUID;

/** What a module keeps of somebody of the staff: whoever has left traces cannot be deleted, only deactivated. */
public interface AccountTraces {

    boolean has(UUID accountId);
}
