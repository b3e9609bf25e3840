package org.supportchat.schedule;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is kept of support hours, as the database has it. Not open to the web: {@link SupportHours} is its caller. */
@Service
class ScheduleReader {

    private final ScheduleDayRepository days;
    private final OverrideRepository overrides;
    private final DoorRepository doors;

    ScheduleReader(ScheduleDayRepository days, OverrideRepository overrides, DoorRepository doors) {
        this.days = days;
        this.overrides = overrides;
        this.doors = doors;
    }

    @Transactional(readOnly = true)
    ScheduleView read() {
        var hours = new EnumMap<DayOfWeek, List<Hours>>(DayOfWeek.class);
        var authors = new EnumMap<DayOfWeek, String>(DayOfWeek.class);
        for (var day : days.findAll()) {
            hours.put(day.day(), day.hours());
            if (!day.changedBy().isEmpty()) {
                authors.put(day.day(), day.changedBy());
            }
        }
        return new ScheduleView(
                new Week(hours),
                authors,
                overrides.findAllByOrderByFirstDay().stream()
                        .map(OverrideView::of)
                        .toList(),
                doors.read().pause());
    }
}
