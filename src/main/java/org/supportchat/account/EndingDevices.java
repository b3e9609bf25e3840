package org.supportchat.account;

import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets nobody come back by a browser whose access was taken away; within the transaction that does it. */
@Component
class EndingDevices {

    private final Devices devices;
    private final StaffSessions sessions;

    EndingDevices(Devices devices, StaffSessions sessions) {
        this.devices = devices;
        this.sessions = sessions;
    }

    @EventListener
    void on(AccessChanged event) {
        switch (event.reason()) {
            case ROLE -> {}
            case DEACTIVATED -> end(event, DeviceEnding.DEACTIVATED);
            case PASSWORD -> end(event, DeviceEnding.PASSWORD);
            case SIGNED_OUT -> end(event, DeviceEnding.SIGNED_OUT);
        }
    }

    private void end(AccessChanged event, DeviceEnding ending) {
        devices.endOthers(event.accountId(), deviceOf(event), ending);
    }

    /** That of the session that is kept; it is one of this node, as it is the one that asks. */
    private Optional<UUID> deviceOf(AccessChanged event) {
        return sessions.of(event.accountId()).stream()
                .filter(session -> session.getId().equals(event.keptSession()))
                .map(session -> session.getAttribute(SessionUse.NAME))
                .filter(SessionUse.class::isInstance)
                .flatMap(use -> ((SessionUse) use).device().stream())
                .findFirst();
    }
}
