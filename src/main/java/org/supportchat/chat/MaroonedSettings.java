package org.supportchat.chat;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When a student is not left alone any longer.
 *
 * @param maroonedAfter how long all technicians of a chat may be gone before the student is in line again
 */
@ConfigurationProperties("support-chat")
record MaroonedSettings(@DefaultValue("3m") Duration maroonedAfter) {}
