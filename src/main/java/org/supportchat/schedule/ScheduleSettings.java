package org.supportchat.schedule;

import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param zone where the course is, as the tz database calls it */
@ConfigurationProperties("support-chat")
record ScheduleSettings(@DefaultValue("America/New_York") ZoneId zone) {}
