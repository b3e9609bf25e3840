package org.supportchat.schedule;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The regular hours of one day of the week, and who said so. */
@Entity
class ScheduleDay {

    @Id
    @Enumerated(EnumType.STRING)
    private DayOfWeek weekday = DayOfWeek.MONDAY;

    @Convert(converter = HoursColumn.class)
    private List<Hours> hours = List.of();

    private @Nullable String changedBy;

    protected ScheduleDay() {}

    void change(List<Hours> hours, String changedBy) {
        this.hours = List.copyOf(hours);
        this.changedBy = changedBy;
    }

    DayOfWeek day() {
        return weekday;
    }

    List<Hours> hours() {
        return hours;
    }

    /** Empty where nobody has said anything yet. */
    String changedBy() {
        return changedBy == null ? "" : changedBy;
    }
}
