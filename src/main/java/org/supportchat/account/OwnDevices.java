package org.supportchat.account;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.supportchat.common.NotFound;

/** The browsers in which the one who asks is signed in; nobody sees or ends those of others. */
@Service
@PreAuthorize(Role.IS_STAFF)
public class OwnDevices {

    private final DeviceRepository devices;
    private final DeviceSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OwnDevices(DeviceRepository devices, DeviceSettings settings, ApplicationEventPublisher events, Clock clock) {
        this.devices = devices;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The one that is looked at first, then by when they were used last.
     *
     * @param here the session that asks
     */
    @Transactional(readOnly = true)
    public List<DeviceView> mine(SessionUse here) {
        var now = clock.instant();
        return devices.findByAccountIdAndEndingIsNullOrderByLastUsedAtDesc(me()).stream()
                .filter(device -> here.isOf(device.id())
                        || now.isBefore(device.lastUsedAt().plus(settings.life(device.isKept()))))
                .map(device -> device.view(here.device()))
                .sorted((one, other) -> Boolean.compare(other.isHere(), one.isHere()))
                .toList();
    }

    /** @throws NotFound where it is none of theirs, or has ended meanwhile */
    @Transactional
    public void end(UUID id) {
        var device = devices.lock(id)
                .filter(one -> one.accountId().equals(me()) && one.ending().isEmpty())
                .orElseThrow(() -> new NotFound("devices.gone"));
        device.end(DeviceEnding.SIGNED_OUT);
        events.publishEvent(new DeviceEnded(me(), id));
    }

    /** @param sessionId the session that goes on, with its device */
    @Transactional
    public void endOthers(String sessionId) {
        events.publishEvent(new AccessChanged(me(), AccessChanged.Reason.SIGNED_OUT, sessionId));
    }

    private static UUID me() {
        return StaffMember.current().id();
    }
}
