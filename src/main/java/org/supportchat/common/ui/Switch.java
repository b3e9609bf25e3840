package org.supportchat.common.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;

/** What is on or off at once, without a button to store it. */
@Tag("input")
public final class Switch extends AbstractSinglePropertyField<Switch, Boolean> {

    public Switch() {
        super("checked", false, false);
        setSynchronizedEvent("change");
        getElement().setAttribute("type", "checkbox");
        getElement().setAttribute("role", "switch");
    }

    /** With its name beside it. */
    public NativeLabel labelled(String name) {
        var label = new NativeLabel();
        label.addClassName("switch");
        label.add(this, new Span(name));
        return label;
    }
}
