package org.supportchat.schedule;

import java.time.DayOfWeek;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.supportchat.account.Role;
import org.supportchat.common.Conflict;
import org.supportchat.common.Invalid;
import org.supportchat.common.Word;

/** How a manager keeps the regular hours. */
@Service
@PreAuthorize(Role.IS_MANAGER)
public class WeekService {

    private final ScheduleDayRepository days;
    private final DoorRepository doors;
    private final ScheduleJournal journal;

    WeekService(ScheduleDayRepository days, DoorRepository doors, ScheduleJournal journal) {
        this.days = days;
        this.doors = doors;
        this.journal = journal;
    }

    /**
     * Stores the days that are not as they were seen, merged; all of them or none. Days on which nothing was changed
     * stay as they are now, whoever changed them.
     *
     * @param seen the week as the manager had it in view
     * @throws Conflict where somebody changed one of these days since: says who, and what it is now
     * @throws Invalid where a day would have more than 12 hours
     */
    @Transactional
    public void change(Week seen, Week wanted) {
        var merged = wanted.merged();
        doors.lock();
        for (var stored : days.findAll()) {
            var day = stored.day();
            if (!merged.on(day).equals(seen.on(day))) {
                requireUnchanged(stored, seen.on(day));
                change(stored, merged.on(day));
            }
        }
    }

    private void change(ScheduleDay stored, List<Hours> hours) {
        if (hours.size() > Hours.MOST) {
            throw new Invalid("hours", "hours.too-many", Hours.MOST);
        }
        var before = stored.hours();
        stored.change(hours, journal.author());
        journal.write("hours", stored.day().name(), before + " -> " + hours);
    }

    private static void requireUnchanged(ScheduleDay stored, List<Hours> seen) {
        if (!stored.hours().equals(seen)) {
            throw new Conflict(
                    "schedule.day-changed-meanwhile",
                    stored.changedBy(),
                    dayName(stored.day()),
                    HoursWords.of(stored.hours()));
        }
    }

    /** The key of what a day is called. */
    private static Word dayName(DayOfWeek day) {
        return switch (day) {
            case MONDAY -> new Word("day.monday");
            case TUESDAY -> new Word("day.tuesday");
            case WEDNESDAY -> new Word("day.wednesday");
            case THURSDAY -> new Word("day.thursday");
            case FRIDAY -> new Word("day.friday");
            case SATURDAY -> new Word("day.saturday");
            case SUNDAY -> new Word("day.sunday");
        };
    }
}
