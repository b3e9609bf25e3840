package org.supportchat.account;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.supportchat.account.Homecoming.Farewell;
import org.supportchat.account.Homecoming.Unknown;
import org.supportchat.account.Homecoming.Welcome;

/**
 * The browsers in which the staff are signed in, so that they stay so after a restart of the server and on another node.
 * Not open to the web: the doors ask. What a person sees of theirs is in {@link OwnDevices}.
 */
@Service
public class Devices {

    /** Whose device no session is. */
    private static final UUID NONE = new UUID(0, 0);

    private final DeviceRepository devices;
    private final AccountRepository accounts;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final DeviceSettings settings;
    private final Clock clock;

    Devices(
            DeviceRepository devices,
            AccountRepository accounts,
            EntityManager entities,
            ApplicationEventPublisher events,
            DeviceSettings settings,
            Clock clock) {
        this.devices = devices;
        this.accounts = accounts;
        this.entities = entities;
        this.events = events;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Somebody has signed in with their password. Nothing where their account was deactivated, or given another password or
     * role, since that was checked: whoever changes it holds its row, and ends the devices that are there.
     *
     * @param member as the password was checked
     * @param held what the browser was let in by until now
     */
    @Transactional
    public Optional<Welcome> signIn(StaffMember member, SignInPlace place, Optional<DeviceSecret> held) {
        var now = clock.instant();
        var current = accounts.lock(member.id())
                .filter(Account::isActive)
                .filter(account -> account.asStaffMember().mayAsMuchAs(member));
        held.ifPresent(known -> devices.deleteHeld(known.device(), known.hash()));
        return current.map(account -> {
            accounts.noteSignIn(account.id(), now);
            var device = new StaffDevice(account.id(), place, now);
            var secret = device.renew(now);
            entities.persist(device);
            return welcome(account, device, Optional.of(secret));
        });
    }

    /** The browser comes without a session. */
    @Transactional
    public Homecoming comeBack(DeviceSecret presented) {
        return devices.lock(presented.device())
                .map(device -> comeBack(device, presented, clock.instant()))
                .orElseGet(Unknown::new);
    }

    private Homecoming comeBack(StaffDevice device, DeviceSecret presented, Instant now) {
        if (device.ending().isPresent()) {
            return new Farewell(device.ending().get());
        }
        var account = accounts.findById(device.accountId()).filter(Account::isActive);
        if (account.isEmpty()) {
            return end(device, DeviceEnding.DEACTIVATED);
        }
        if (device.isStolen(presented, now)) {
            return tellOfTheft(device, account.get());
        }
        if (!now.isBefore(device.lastUsedAt().plus(settings.life(device.isKept())))) {
            return end(device, DeviceEnding.IDLE);
        }
        return welcome(account.get(), device, device.rotate(presented, now));
    }

    private static Farewell end(StaffDevice device, DeviceEnding ending) {
        device.end(ending);
        return new Farewell(ending);
    }

    /** Which of the two has stolen it is not known, so all that lets this person in ends. */
    private Farewell tellOfTheft(StaffDevice device, Account account) {
        devices.endOthers(account.id(), NONE, DeviceEnding.STOLEN);
        events.publishEvent(new AccountEvent(
                "account.device-theft", account.profile().username(), "signed out everywhere; device " + device.id()));
        events.publishEvent(new AccessChanged(account.id(), AccessChanged.Reason.SIGNED_OUT));
        return new Farewell(DeviceEnding.STOLEN);
    }

    private static Welcome welcome(Account account, StaffDevice device, Optional<DeviceSecret> next) {
        var member = account.asStaffMember();
        member.eraseCredentials();
        return new Welcome(member, device.id(), next, device.isKept(), device.lastUsedAt());
    }

    /** The browser has got the secret that it was sent; from now on the one before it is an old one. */
    @Transactional
    public boolean receive(DeviceSecret held) {
        return devices.receive(held.device(), held.hash()) > 0;
    }

    /** Somebody signs out in this browser themselves. */
    @Transactional
    public void signOut(UUID device) {
        devices.deleteOne(device);
    }

    /** Where it has not ended yet; also right behind the end of a transaction. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void end(UUID device, DeviceEnding ending) {
        devices.endOne(device, ending);
    }

    /** @param at when the person did something there last */
    @Transactional
    void use(UUID device, Instant at) {
        devices.use(device, at);
    }

    @Transactional
    void endOthers(UUID accountId, Optional<UUID> kept, DeviceEnding ending) {
        devices.endOthers(accountId, kept.orElse(NONE), ending);
    }

    /** Forgets those that nobody comes back by, told or not. */
    @Transactional
    int sweep() {
        return devices.deleteUnusedSince(clock.instant().minus(settings.life(true)));
    }
}
