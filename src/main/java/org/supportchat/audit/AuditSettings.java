package org.supportchat.audit;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the audit log.
 *
 * @param keep how long an entry is kept; the database lets nobody delete one that is younger than 30 days
 */
@Validated
@ConfigurationProperties("support-chat.audit")
record AuditSettings(
        @DefaultValue("365d") @DurationMin(days = 30) Duration keep) {}
