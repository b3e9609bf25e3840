package org.supportchat.schedule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.supportchat.common.Checks;
import org.supportchat.common.Invalid;

/**
 * What replaces the regular hours on some days, such as a holiday.
 *
 * @param first the first of them
 * @param last the last of them, not before the first; at most 366 days with it
 * @param hours of each of them, merged; none where they are closed; at most 12
 * @param reason for people to read; up to 120 UTF-16 units, may be empty
 */
public record HoursOverride(LocalDate first, LocalDate last, List<Hours> hours, String reason) {

    public static final int REASON_LONGEST = 120;

    /** In days. */
    public static final int LONGEST = 366;

    /** @throws Invalid naming the component that breaks a limit */
    public HoursOverride {
        var checks = new Checks();
        reason = checks.line("reason", reason, 0, REASON_LONGEST);
        checks.done();
        hours = Hours.merged(hours);
        if (last.isBefore(first)) {
            throw new Invalid("last", "override.inverted");
        }
        if (ChronoUnit.DAYS.between(first, last) >= LONGEST) {
            throw new Invalid("last", "override.too-long", LONGEST);
        }
        if (hours.size() > Hours.MOST) {
            throw new Invalid("hours", "hours.too-many", Hours.MOST);
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** Whether it says the same of its days, whichever these are. */
    boolean says(HoursOverride other) {
        return hours.equals(other.hours) && reason.equals(other.reason);
    }

    public boolean overlaps(HoursOverride other) {
        return !other.last.isBefore(first) && !other.first.isAfter(last);
    }
}
