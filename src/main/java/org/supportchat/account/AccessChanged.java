package org.supportchat.account;

import java.util.UUID;

/**
 * What somebody may do is not what it was: their sessions and devices end, or go on with another role; published within
 * the transaction that does it.
 *
 * @param keptSession the id of the session that goes on as it was; empty where there is none
 */
record AccessChanged(UUID accountId, Reason reason, String keptSession) {

    enum Reason {
        /** The account is active no more, or gone. */
        DEACTIVATED,
        /** The person is a manager now, or one no more. */
        ROLE,
        /** The password is another one. */
        PASSWORD,
        /** The person signs out everywhere else. */
        SIGNED_OUT
    }

    AccessChanged(UUID accountId, Reason reason) {
        this(accountId, reason, "");
    }
}
