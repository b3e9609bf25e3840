package org.supportchat.security;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How many come in.
 *
 * @param newVisitsPerMinute how many visitors without a session one address may send in a minute, in the long run; twice
 *     as many at once. A whole campus may share one address.
 */
@ConfigurationProperties("support-chat.limits")
@Validated
record SecuritySettings(@DefaultValue("600") @Min(1) int newVisitsPerMinute) {}
