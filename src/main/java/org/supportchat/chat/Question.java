package org.supportchat.chat;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.supportchat.topic.TopicView;

/** What a chat was started with: who asks, the first words, and the topic under the name it had then. */
@Embeddable
class Question {

    private String studentName = "";
    private String opening = "";
    private @Nullable UUID topicId;
    private String topicName = "";

    protected Question() {}

    Question(NewChat start) {
        this.studentName = start.name();
        this.opening = start.opening();
    }

    /** The chat keeps the name of its topic as it is now. */
    void askAbout(TopicView topic) {
        topicId = topic.id();
        topicName = topic.details().name();
    }

    String studentName() {
        return studentName;
    }

    String opening() {
        return opening;
    }

    /** Empty where the student chose none. */
    String topicName() {
        return topicName;
    }
}
