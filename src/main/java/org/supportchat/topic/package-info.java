/**
 * What students can ask about: the topics that a manager keeps, in groups and in an order.
 *
 * <p>A room of its own beside {@code chat}, as topics are edited by other people, at another pace, and are asked for by
 * every visitor: {@link org.supportchat.topic.Topics} answers from memory, so a crowd at the landing page costs no
 * statement. A chat keeps the name of its topic as it was when it started; a topic can be renamed and deleted. Whoever changes
 * one is in the audit log.
 */
@ApplicationModule(allowedDependencies = {"common", "common::ui", "account", "audit", "cluster"})
@NullMarked
package org.supportchat.topic;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
