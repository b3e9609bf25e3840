/**
 * When help is there: the one answer to "are we open now, and until when?", in the zone of the course.
 *
 * <p>Everybody who wants to know asks {@link org.supportchat.schedule.SupportHours}, so that no two screens can
 * disagree. {@link org.supportchat.schedule.OpeningHours} is the rule by which a schedule answers; as long as none is kept,
 * the door is open at all hours.
 */
@ApplicationModule(allowedDependencies = {"common"})
@NullMarked
package org.supportchat.schedule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
