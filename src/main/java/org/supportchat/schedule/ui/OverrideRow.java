package org.supportchat.schedule.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import org.supportchat.schedule.OverrideView;

/** An override in a list, with who said so. */
final class OverrideRow extends ListItem {

    OverrideRow(OverrideView override, ZoneId zone, DayWords words) {
        addClassName("override-row");
        var days = override.days();
        var title = new Span(days.reason().isEmpty() ? words.hours(days.hours()) : days.reason());
        title.addClassName("override-title");
        title.getElement().setAttribute("dir", "auto");
        var facts = new Span(words.language().sentence("override.facts", words.days(days), words.hours(days.hours())));
        facts.addClassName("override-facts");
        var author = new Span(words.language()
                .sentence("override.changed-by", override.changedBy(), words.moment(override.changedAt(), zone)));
        author.addClassName("override-author");
        var text = new Div(title, facts, author);
        text.addClassName("override-words");
        add(text);
    }

    void addEdit(String name, Runnable edit) {
        var button = new Button(getTranslation("override.edit"), click -> edit.run());
        button.addThemeName("tertiary");
        button.setAriaLabel(name);
        add(button);
    }
}
