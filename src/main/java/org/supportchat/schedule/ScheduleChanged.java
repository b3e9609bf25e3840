package org.supportchat.schedule;

/** The hours of a day, an override or the pause is another one. */
record ScheduleChanged() {}
