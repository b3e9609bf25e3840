package org.supportchat.schedule;

import java.util.List;
import java.util.Optional;

/**
 * All that is kept of support hours.
 *
 * @param overrides by their first day, those that are over too
 * @param pause the last one, over or not, unless somebody ended it
 */
public record ScheduleView(Week week, List<OverrideView> overrides, Optional<Pause> pause) {}
