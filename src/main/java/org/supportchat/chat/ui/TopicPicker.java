package org.supportchat.chat.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.supportchat.topic.TopicView;

/**
 * The topics that a student can pick from, under the headings of their groups. The browser draws them from data, and shows
 * the hint of the one picked; its value is the id of that one, or empty.
 */
@Tag("topic-picker")
@JavaScript("context://scripts/page.js")
@Uses(Icon.class)
final class TopicPicker extends AbstractSinglePropertyField<TopicPicker, String> {

    /** Topics that follow each other under one heading, which may be empty. */
    private record Group(String heading, List<Choice> topics) {}

    private record Choice(String id, String name, String description, String icon, String hint) {}

    TopicPicker() {
        super("value", "", false);
        setSynchronizedEvent("change");
        getElement().setProperty("legend", getTranslation("landing.topic"));
    }

    /** Shows these, in this order; where there is none, nothing. */
    void setTopics(List<TopicView> topics) {
        setVisible(!topics.isEmpty());
        getElement().setPropertyJson("choices", JacksonUtils.listToJson(groups(topics)));
    }

    Optional<UUID> picked() {
        try {
            return Optional.of(getValue()).filter(id -> !id.isEmpty()).map(UUID::fromString);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private static List<Group> groups(List<TopicView> topics) {
        var groups = new ArrayList<Group>();
        for (var topic : topics) {
            var heading = topic.details().group();
            if (groups.isEmpty() || !groups.getLast().heading().equals(heading)) {
                groups.add(new Group(heading, new ArrayList<>()));
            }
            groups.getLast().topics().add(choice(topic));
        }
        return groups;
    }

    private static Choice choice(TopicView topic) {
        var details = topic.details();
        return new Choice(
                topic.id().toString(),
                details.name(),
                details.description(),
                details.icon().drawing(),
                details.hint());
    }
}
