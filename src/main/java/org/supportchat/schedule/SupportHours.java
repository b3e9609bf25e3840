package org.supportchat.schedule;

import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** When help is there: always. */
@Service
public class SupportHours {

    private final ScheduleSettings settings;

    SupportHours(ScheduleSettings settings) {
        this.settings = settings;
    }

    public Availability now() {
        return new Availability(true, Optional.empty());
    }

    /** Where the course is: what times of the day mean. */
    public ZoneId zone() {
        return settings.zone();
    }
}
