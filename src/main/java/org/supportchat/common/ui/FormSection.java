package org.supportchat.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** A section of a screen that is stored for itself, and says below what was stored. */
public final class FormSection extends Section {

    private final Div status = new Div();
    private final Div foot = new Div(status);
    private final Div body = new Div(foot);

    public FormSection(String heading, String explanation) {
        addClassName("form-section");
        setAriaLabel(heading);
        TextLimit.watch(this);
        status.addClassName("form-status");
        status.getElement().setAttribute("role", "status");
        foot.addClassName("form-foot");
        var head = new Div(new H2(heading), new Paragraph(explanation));
        head.addClassName("form-head");
        body.addClassName("form-body");
        add(head, body);
    }

    /** What is typed or chosen here. */
    public void setForm(Component... form) {
        body.removeAll();
        body.add(form);
        body.add(foot);
    }

    /** What is only to be read, below all that. */
    public void addBelow(Component more) {
        body.add(more);
    }

    /** The button that stores; a refusal is told. */
    public Button addSave(String name, Runnable save) {
        var button = new Button(name, click -> {
            say("");
            Notifications.attempt(this, save);
        });
        button.addThemeName("primary");
        foot.addComponentAsFirst(button);
        return button;
    }

    /** Says a translated sentence, and the same one again where it is said again. */
    public void say(String sentence) {
        status.removeAll();
        if (!sentence.isEmpty()) {
            status.add(new Span(sentence));
        }
    }
}
