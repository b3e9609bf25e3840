package org.supportchat.chat.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.supportchat.chat.Feedback;
import org.supportchat.chat.Outcome;
import org.supportchat.common.ui.FieldErrors;
import org.supportchat.common.ui.TextLimit;

/** Asks the student of a closed chat whether it helped; then there is a new question to ask. */
@JavaScript("context://scripts/page.js")
final class EndingForm extends Div {

    private final Paragraph sentence = new Paragraph();
    private final TextArea comment = new TextArea(getTranslation("ending.comment"));
    private final FieldErrors errors = new FieldErrors().with("comment", comment);
    private final Button solved = new Button(getTranslation("ending.solved"), click -> say(Outcome.SOLVED));
    private final Button stuck = new Button(getTranslation("ending.still-stuck"), click -> say(Outcome.STILL_STUCK));
    private final transient Consumer<Feedback> say;

    /** @param say stores it, or says why it could not */
    EndingForm(Consumer<Feedback> say) {
        this.say = say;
        addClassName("end");
        comment.addClassName("ending-comment");
        TextLimit.watch(this);
        TextLimit.set(comment, Feedback.COMMENT_LONGEST);
        comment.setMinRows(1);
        comment.setMaxRows(4);
        solved.addThemeName("primary");
        var anew = new Anchor("", getTranslation("chat.ask-another"));
        anew.addClassName("button-link");
        var choices = new Div(solved, stuck, anew);
        choices.addClassName("end-choices");
        add(sentence, comment, choices);
    }

    /**
     * @param outcome what the student said already
     * @param canGoOn whether it was closed lately enough to go on with it
     */
    void show(Outcome outcome, boolean canGoOn) {
        var isAsked = outcome == Outcome.NONE;
        sentence.setText(getTranslation(isAsked ? "ending.question" : "ending.thanks"));
        comment.setVisible(isAsked);
        solved.setVisible(isAsked);
        stuck.setVisible(isAsked && canGoOn);
    }

    private void say(Outcome outcome) {
        errors.read(() -> new Feedback(outcome, comment.getValue())).ifPresent(say);
    }
}
