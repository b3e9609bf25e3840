package org.supportchat.audit.ui;

import java.util.Optional;
import java.util.Set;

/** The sentences that say what was done, by the actions of all modules. One that is not here is shown as it was written. */
final class ActionWords {

    private static final String START = "audit.did.";

    private static final Set<String> KEYS = Set.of(
            "audit.did.sign-in.done",
            "audit.did.sign-in.returned",
            "audit.did.sign-in.ended",
            "audit.did.sign-in.failed",
            "audit.did.sign-in.failed-often",
            "audit.did.account.create",
            "audit.did.account.edit",
            "audit.did.account.deactivate",
            "audit.did.account.reactivate",
            "audit.did.account.delete",
            "audit.did.account.reset-password",
            "audit.did.account.import",
            "audit.did.account.password",
            "audit.did.account.profile",
            "audit.did.account.device-theft",
            "audit.did.schedule.hours",
            "audit.did.schedule.preset",
            "audit.did.schedule.override-added",
            "audit.did.schedule.override-changed",
            "audit.did.schedule.override-deleted",
            "audit.did.schedule.paused",
            "audit.did.schedule.resumed",
            "audit.did.topic.create",
            "audit.did.topic.edit",
            "audit.did.topic.move",
            "audit.did.topic.delete",
            "audit.did.response.create",
            "audit.did.response.edit",
            "audit.did.response.delete",
            "audit.did.response.import",
            "audit.did.response.export",
            "audit.did.chat.close",
            "audit.did.chat.erase",
            "audit.did.chat.read-closed",
            "audit.did.chat.block",
            "audit.did.chat.lift-block",
            "audit.did.chat.pause-browser",
            "audit.did.chat.lift-pause",
            "audit.did.audit.export",
            "audit.did.audit.purge");

    private ActionWords() {}

    /** The key of the sentence, where there is one. */
    static Optional<String> key(String action) {
        return Optional.of(START + action).filter(KEYS::contains);
    }
}
