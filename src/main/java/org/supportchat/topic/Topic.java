package org.supportchat.topic;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.supportchat.common.Conflict;

/** One topic, and its place among all of them. */
@Entity
class Topic {

    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private @Nullable Long version;

    private String groupName = "";
    private String name = "";
    private String description = "";
    private String hint = "";

    @Enumerated(EnumType.STRING)
    private TopicIcon icon = TopicIcon.QUESTION;

    private int place;
    private boolean active;

    protected Topic() {}

    Topic(TopicDetails details, int place) {
        this.place = place;
        describe(details);
    }

    /** @throws Conflict where somebody changed it since that version */
    void change(TopicDetails details, long seen) {
        if (version() != seen) {
            throw new Conflict("topics.changed-meanwhile");
        }
        describe(details);
    }

    void moveTo(int place) {
        this.place = place;
    }

    private void describe(TopicDetails details) {
        groupName = details.group();
        name = details.name();
        description = details.description();
        hint = details.hint();
        icon = details.icon();
        active = details.active();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    int place() {
        return place;
    }

    TopicDetails details() {
        return new TopicDetails(groupName, name, description, hint, icon, active);
    }
}
