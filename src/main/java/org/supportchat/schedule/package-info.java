/**
 * When help is there: the one answer to "are we open now, and until when?", in the zone of the course.
 *
 * <p>Everybody who wants to know asks {@link org.supportchat.schedule.SupportHours}, so that no two screens can
 * disagree; it answers from memory, by the rule in {@link org.supportchat.schedule.OpeningHours}, and tells whoever listens
 * when the answer is another one. No page looks at a clock.
 *
 * <p>The hours go out as a calendar ({@link org.supportchat.schedule.HoursCalendar}), and closures come in from one
 * ({@link org.supportchat.schedule.ClosureFile}); the library that knows the format is seen nowhere else.
 *
 * <p>Managers change hours in small steps that are stored at once. A step says what it was made on; where somebody has
 * changed the same day or the same override since, it is refused with their name, and nothing is overwritten. Whoever changes
 * anything locks the one row of the {@code Door} first, so that such a comparison holds until it is stored. Every change is in
 * the audit log.
 */
@ApplicationModule(allowedDependencies = {"common", "common::ui", "account", "audit", "cluster"})
@NullMarked
package org.supportchat.schedule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
