package org.supportchat.topic.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Optional;
import org.supportchat.common.Invalid;
import org.supportchat.common.ui.FieldErrors;
import org.supportchat.topic.TopicDetails;
import org.supportchat.topic.TopicIcon;

/** The fields of a topic. */
final class TopicForm extends Div {

    private final TextField name = new TextField(getTranslation("topics.name"));
    private final TextField group = new TextField(getTranslation("topics.group"));
    private final TextField description = new TextField(getTranslation("topics.description"));
    private final TextField hint = new TextField(getTranslation("topics.hint"));
    private final Select<TopicIcon> icon = new Select<>();
    private final Checkbox active = new Checkbox(getTranslation("topics.active"), true);
    private final FieldErrors errors = new FieldErrors()
            .with("name", name)
            .with("group", group)
            .with("description", description)
            .with("hint", hint);

    TopicForm() {
        addClassName("topic-form");
        group.setHelperText(getTranslation("topics.group-help"));
        hint.setHelperText(getTranslation("topics.hint-help"));
        active.setHelperText(getTranslation("topics.active-help"));
        icon.setLabel(getTranslation("topics.icon"));
        icon.setItems(TopicIcon.values());
        icon.setItemLabelGenerator(this::label);
        icon.setRenderer(new ComponentRenderer<>(one -> new Div(new Icon(one.drawing()), new Span(label(one)))));
        icon.setValue(TopicIcon.QUESTION);
        add(name, group, description, hint, icon, active);
    }

    void setDetails(TopicDetails details) {
        name.setValue(details.name());
        group.setValue(details.group());
        description.setValue(details.description());
        hint.setValue(details.hint());
        icon.setValue(details.icon());
        active.setValue(details.active());
    }

    /** What was typed, or nothing and the problems at their fields. */
    Optional<TopicDetails> read() {
        return errors.read(() -> new TopicDetails(
                group.getValue(),
                name.getValue(),
                description.getValue(),
                hint.getValue(),
                icon.getValue(),
                active.getValue()));
    }

    void show(Invalid invalid) {
        errors.show(invalid);
    }

    private String label(TopicIcon one) {
        return getTranslation(TopicIcons.label(one));
    }
}
