package org.supportchat.shell.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import java.util.function.Consumer;
import org.supportchat.common.ui.LanguageNames;

/** The other languages, each under its own name; a press opens this page anew in it. What was typed is kept. */
final class LanguageSwitch extends Div {

    private final transient Consumer<Locale> choose;

    /** @param choose keeps the choice, where the reader keeps theirs */
    LanguageSwitch(Consumer<Locale> choose) {
        this.choose = choose;
        addClassName("languages");
        Languages.ALL.stream()
                .filter(language -> !language.equals(getLocale()))
                .map(this::createButton)
                .forEach(this::add);
    }

    private Button createButton(Locale language) {
        var button = new Button(LanguageNames.own(language));
        button.addThemeName("tertiary");
        button.getElement().setAttribute("lang", language.toLanguageTag());
        button.addClickListener(click -> {
            choose.accept(language);
            getUI().ifPresent(ui -> ui.getPage().reload());
        });
        return button;
    }
}
