package org.supportchat.topic;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.supportchat.audit.AuditLog;

/** What goes with every change of the topics, inside the transaction of the service that changes them. */
@Component
class TopicJournal {

    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    TopicJournal(AuditLog audit, ApplicationEventPublisher events) {
        this.audit = audit;
        this.events = events;
    }

    void created(TopicDetails topic) {
        audit.write("topic.create", topic.name(), words(topic));
        events.publishEvent(new TopicsChanged());
    }

    void edited(TopicDetails before, TopicDetails now) {
        audit.write("topic.edit", before.name(), changes(before, now));
        events.publishEvent(new TopicsChanged());
    }

    void moved(TopicDetails topic, boolean up) {
        audit.write("topic.move", topic.name(), up ? "up" : "down");
        events.publishEvent(new TopicsChanged());
    }

    void deleted(TopicDetails topic) {
        audit.write("topic.delete", topic.name(), words(topic));
        events.publishEvent(new TopicsChanged());
    }

    private static String words(TopicDetails topic) {
        var group = topic.group().isEmpty() ? "" : "group: " + topic.group() + ", ";
        return group + (topic.active() ? "active" : "not active");
    }

    private static String changes(TopicDetails before, TopicDetails now) {
        var changes = new ArrayList<String>();
        note(changes, "name", before.name(), now.name());
        note(changes, "group", before.group(), now.group());
        note(changes, "description", before.description(), now.description());
        note(changes, "hint", before.hint(), now.hint());
        note(changes, "icon", before.icon().name(), now.icon().name());
        note(changes, "active", before.active(), now.active());
        return String.join(", ", changes);
    }

    private static void note(List<String> changes, String what, Object before, Object now) {
        if (!before.equals(now)) {
            changes.add(what + ": " + before + " -> " + now);
        }
    }
}
