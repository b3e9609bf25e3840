package org.supportchat.shell.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;

/** The other languages, each under its own name; a press opens this page anew in it. What was typed is kept. */
final class LanguageSwitch extends Div {

    LanguageSwitch() {
        addClassName("languages");
        Languages.ALL.stream()
                .filter(language -> !language.equals(getLocale()))
                .map(this::createButton)
                .forEach(this::add);
    }

    private Button createButton(Locale language) {
        var name = language.getDisplayLanguage(language);
        var button = new Button(name.substring(0, 1).toUpperCase(language) + name.substring(1));
        button.addThemeName("tertiary");
        button.getElement().setAttribute("lang", language.toLanguageTag());
        button.addClickListener(click -> {
            Languages.choose(language);
            getUI().ifPresent(ui -> ui.getPage().reload());
        });
        return button;
    }
}
