package org.supportchat.schedule;

import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.supportchat.common.Conflict;

/** Writes a preset as the whole week. Not open to the web: a command is its caller. */
@Service
public class ScheduleSetup {

    private final ScheduleDayRepository days;
    private final DoorRepository doors;
    private final ScheduleJournal journal;

    ScheduleSetup(ScheduleDayRepository days, DoorRepository doors, ScheduleJournal journal) {
        this.days = days;
        this.doors = doors;
        this.journal = journal;
    }

    /**
     * @param isForced whether hours that somebody has set are overwritten; overrides and a pause stay
     * @throws Conflict where somebody has set hours, and it is not forced
     */
    @Transactional
    public void write(Preset preset, boolean isForced) {
        doors.lock();
        var all = days.findAll();
        if (!isForced && all.stream().anyMatch(day -> !day.changedBy().isEmpty())) {
            throw new Conflict("schedule.set-already");
        }
        var before = all.stream().collect(Collectors.toMap(ScheduleDay::day, ScheduleDay::hours));
        all.forEach(day -> day.change(preset.week().on(day.day()), journal.author()));
        journal.write("preset", preset.name(), new Week(before) + " -> " + preset.week());
    }
}
