package org.supportchat.chat.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import org.supportchat.chat.NewChat;
import org.supportchat.common.ui.FieldErrors;
import org.supportchat.common.ui.TextLimit;
import org.supportchat.topic.TopicView;

/** A student's name and question. What was typed stays, in the browser too, until the chat has started. */
@Tag("start-form")
@JavaScript("context://scripts/page.js")
final class StartForm extends Component implements HasComponents, HasStyle {

    private final TopicPicker topic = new TopicPicker();
    private final TextField name = new TextField(getTranslation("landing.name"));
    private final TextArea question = new TextArea(getTranslation("landing.question"));
    private final Paragraph readThen = new Paragraph();
    private final Button button = new Button();
    private final FieldErrors errors =
            new FieldErrors().with("question", question).with("name", name);

    /**
     * @param topics what it can be about
     * @param start starts the chat and leads to it, or says why it could not
     */
    StartForm(List<TopicView> topics, Consumer<NewChat> start) {
        addClassName("start-form");
        topic.addClassName("draft-topic");
        topic.setTopics(topics);
        name.addClassName("draft-name");
        question.addClassName("draft-question");
        name.setAutocomplete(Autocomplete.NICKNAME);
        TextLimit.watch(this);
        TextLimit.set(name, NewChat.NAME_LONGEST);
        TextLimit.set(question, NewChat.QUESTION_LONGEST);
        question.setPlaceholder(getTranslation("landing.question-placeholder"));
        question.setMinRows(4);
        question.setMaxRows(12);
        readThen.addClassName("read-then");
        button.addThemeName("primary");
        button.addClassName("primary-action");
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            try {
                errors.read(() -> new NewChat(name.getValue(), question.getValue(), topic.picked()))
                        .ifPresent(start);
            } finally {
                button.setEnabled(true);
            }
        });
        add(topic, question, name, readThen, button);
    }

    /** Says whether the question is answered at once, or else when it is read. */
    void show(OpeningWords words) {
        Words.set(button, getTranslation(words.now().isOpen() ? "landing.start" : "landing.leave-question"));
        Words.set(
                readThen,
                words.opening()
                        .map(at ->
                                getTranslation("landing.read-then", words.time().at(at)))
                        .orElse(""));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().callJsFunction("begin");
    }
}
