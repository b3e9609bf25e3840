package org.supportchat.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether help is there.
 *
 * @param isOpen whether questions are answered now
 * @param changesAt when we close, or open next; nothing where that is not in sight
 * @param isLastCall whether we are open and close soon
 * @param pause where we are closed by one
 * @param reason why today is not as usual, where something overrides its hours; may be empty
 */
public record Availability(
        boolean isOpen, Optional<Instant> changesAt, boolean isLastCall, Optional<Pause> pause, String reason) {

    /** @param lastCall how long before closing that is */
    public static Availability at(Instant moment, LocalDate day, OpeningHours rule, Duration lastCall) {
        var closing = rule.closesAt(moment);
        return new Availability(
                rule.isOpen(moment),
                closing.or(() -> rule.nextOpening(moment)),
                closing.filter(end -> !moment.isBefore(end.minus(lastCall))).isPresent(),
                rule.pauseAt(moment),
                rule.overrideOn(day).map(HoursOverride::reason).orElse(""));
    }
}
