package org.supportchat.chat;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a chat may wait before more people are told.
 *
 * @param ringEverybodyAfter then it rings the staff who are signed in but off duty as well
 * @param tellManagersAfter then the system managers get an e-mail, where mail is configured
 */
@ConfigurationProperties("support-chat.alerts")
public record AlertTiming(
        @DefaultValue("2m") Duration ringEverybodyAfter,
        @DefaultValue("5m") Duration tellManagersAfter) {}
