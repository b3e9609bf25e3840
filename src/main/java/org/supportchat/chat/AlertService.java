package org.supportchat.chat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.supportchat.account.Role;
import org.supportchat.account.StaffMember;

/** How the one who is signed in wants to be rung. */
@Service
@PreAuthorize(Role.IS_STAFF)
public class AlertService {

    /** Nobody is out of reach for longer by one click. */
    public static final Duration MUTED_LONGEST = Duration.ofHours(1);

    private final AlertSettingsRepository settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AlertService(AlertSettingsRepository settings, ApplicationEventPublisher events, Clock clock) {
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public AlertSettings mine() {
        return settings.findById(me()).map(StoredAlertSettings::settings).orElse(AlertSettings.USUAL);
    }

    /** What is rung with, and how often; duty and muting stay as they are. */
    @Transactional
    public void change(int repeatSeconds, AlertSound sound, int volume) {
        change(now -> new AlertSettings(now.onDuty(), repeatSeconds, sound, volume, now.mutedUntil()));
    }

    @Transactional
    public void setOnDuty(boolean isOnDuty) {
        change(now -> new AlertSettings(isOnDuty, now.repeatSeconds(), now.sound(), now.volume(), now.mutedUntil()));
    }

    /** Rings nothing for so long, an hour at the most; zero ends it. */
    @Transactional
    public void mute(Duration time) {
        var limited = time.compareTo(MUTED_LONGEST) > 0 ? MUTED_LONGEST : time;
        var until = limited.isPositive() ? Optional.of(clock.instant().plus(limited)) : Optional.<Instant>empty();
        change(now -> new AlertSettings(now.onDuty(), now.repeatSeconds(), now.sound(), now.volume(), until));
    }

    private void change(UnaryOperator<AlertSettings> change) {
        settings.save(new StoredAlertSettings(me(), change.apply(mine())));
        events.publishEvent(new AlertSettingsChanged(me()));
    }

    private static UUID me() {
        return StaffMember.current().id();
    }
}
