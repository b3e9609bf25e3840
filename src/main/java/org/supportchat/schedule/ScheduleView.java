package org.supportchat.schedule;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that is kept of support hours.
 *
 * @param authors who has set the hours of a day last; without the days that nobody has
 * @param overrides by their first day, those that are over too
 * @param pause the last one, over or not, unless somebody ended it
 */
public record ScheduleView(
        Week week, Map<DayOfWeek, String> authors, List<OverrideView> overrides, Optional<Pause> pause) {}
