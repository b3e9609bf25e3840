package org.supportchat.schedule;

import java.time.Duration;
import java.time.ZoneId;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the schedule.
 *
 * @param zone where the course is, as the tz database calls it
 * @param lastCall how long before closing those who wait, and the dashboards, are told; zero is no last call
 */
@Validated
@ConfigurationProperties("support-chat")
record ScheduleSettings(
        @DefaultValue("America/New_York") ZoneId zone,
        @DefaultValue("10m") @DurationMin Duration lastCall) {}
