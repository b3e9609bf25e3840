package org.supportchat.schedule;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Short words for hours, days and instants in the tests. */
final class SomeHours {

    static final Week NEVER = new Week(Map.of());

    private SomeHours() {}

    /** As written on a door, with hours over 24 for the next day: {@code hours("22:00", "26:00")}. */
    static Hours hours(String from, String to) {
        return new Hours(minutes(from), minutes(to));
    }

    static Week only(DayOfWeek day, Hours... hours) {
        return new Week(Map.of(day, List.of(hours)));
    }

    static HoursOverride override(String first, String last, Hours... hours) {
        return new HoursOverride(LocalDate.parse(first), LocalDate.parse(last), List.of(hours), "Holiday");
    }

    static OpeningHours inNewYork(Week week, HoursOverride... overrides) {
        return new OpeningHours(ZoneId.of("America/New_York"), week, List.of(overrides), Optional.empty());
    }

    static Instant at(String local) {
        return OffsetDateTime.parse(local).toInstant();
    }

    private static int minutes(String time) {
        var parts = time.split(":");
        return Integer.parseInt(parts[0]) * 60 + Integer.parseInt(parts[1]);
    }
}
