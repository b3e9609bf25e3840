package org.supportchat.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A browser in which somebody signed in. Of its secret the hash alone is kept, and of the one before that, which several
 * pages of the browser may send at once, and which it still holds where the answer with the next one was lost.
 */
@Entity
class StaffDevice {

    /** How long pages of one browser may be underway with the secret that one of them has used. */
    static final Duration TOGETHER = Duration.ofSeconds(60);

    @Id
    private UUID id = UUID.randomUUID();

    private UUID accountId = new UUID(0, 0);
    private String secretHash = "";
    private String previousHash = "";
    private Instant rotatedAt = Instant.EPOCH;
    private boolean received = true;
    private boolean kept;
    private String browser = "";
    private String operatingSystem = "";
    private String address = "";
    private Instant createdAt = Instant.EPOCH;
    private Instant lastUsedAt = Instant.EPOCH;

    @Enumerated(EnumType.STRING)
    private @Nullable DeviceEnding ending;

    protected StaffDevice() {}

    StaffDevice(UUID accountId, SignInPlace place, Instant now) {
        var name = BrowserName.of(place.userAgent());
        this.accountId = accountId;
        this.kept = place.isKept();
        this.browser = name.browser();
        this.operatingSystem = name.system();
        this.address = place.address();
        this.rotatedAt = now;
        this.createdAt = now;
        this.lastUsedAt = now;
    }

    /** Whether only a thief, or the one who was robbed, can still hold this secret. */
    boolean isStolen(DeviceSecret presented, Instant now) {
        var hash = presented.hash();
        return !hash.equals(secretHash) && !(hash.equals(previousHash) && (!received || isTogether(now)));
    }

    /** Makes the secret that the browser holds next; nothing where it has just got one by another page. */
    Optional<DeviceSecret> rotate(DeviceSecret presented, Instant now) {
        if (isTogether(now)) {
            return Optional.empty();
        }
        previousHash = presented.hash();
        received = false;
        return Optional.of(renew(now));
    }

    /** The first secret, or the next. */
    DeviceSecret renew(Instant now) {
        var next = DeviceSecret.create(id);
        secretHash = next.hash();
        rotatedAt = now;
        return next;
    }

    private boolean isTogether(Instant now) {
        return now.isBefore(rotatedAt.plus(TOGETHER));
    }

    void end(DeviceEnding reason) {
        ending = reason;
    }

    Optional<DeviceEnding> ending() {
        return Optional.ofNullable(ending);
    }

    UUID id() {
        return id;
    }

    UUID accountId() {
        return accountId;
    }

    boolean isKept() {
        return kept;
    }

    Instant lastUsedAt() {
        return lastUsedAt;
    }

    DeviceView view(Optional<UUID> here) {
        return new DeviceView(
                id,
                browser,
                operatingSystem,
                address,
                createdAt,
                lastUsedAt,
                kept,
                here.filter(id::equals).isPresent());
    }
}
