package org.supportchat.topic;

import java.util.UUID;

/**
 * A topic, for a screen.
 *
 * @param version how often it was changed; whoever changes it says which version they saw
 */
public record TopicView(UUID id, long version, TopicDetails details) {

    static TopicView of(Topic topic) {
        return new TopicView(topic.id(), topic.version(), topic.details());
    }
}
