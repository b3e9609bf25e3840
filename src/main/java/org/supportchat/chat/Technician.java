package org.supportchat.chat;

import java.util.UUID;
import org.supportchat.account.StaffMember;

/** A technician as a chat knows them, under the name they had when they joined or wrote. */
public record Technician(UUID accountId, String name) {

    static Technician of(StaffMember member) {
        return new Technician(member.id(), member.name());
    }
}
