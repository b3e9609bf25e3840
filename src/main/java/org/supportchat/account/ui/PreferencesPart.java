package org.supportchat.account.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HasValue.ValueChangeEvent;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.supportchat.account.ColorScheme;
import org.supportchat.account.Preferences;
import org.supportchat.account.SendKey;
import org.supportchat.common.ui.FormSection;
import org.supportchat.common.ui.LanguageNames;

/** How pages are for the reader, in every browser; each choice is stored as it is made, and shows one made elsewhere. */
final class PreferencesPart extends Composite<FormSection> {

    private final transient PreferenceServices services;
    private final transient PreferenceFeed feed;
    private final Select<Optional<Locale>> language = new Select<>();
    private final RadioButtonGroup<ColorScheme> colors = new RadioButtonGroup<>();
    private final RadioButtonGroup<SendKey> sendKey = new RadioButtonGroup<>();

    PreferencesPart(PreferenceServices services) {
        this.services = services;
        this.feed = new PreferenceFeed(services, this::show);
        language.setLabel(getTranslation("profile.language"));
        language.setItems(Stream.concat(
                        Stream.of(Optional.<Locale>empty()),
                        services.languages().stream().map(Optional::of))
                .toList());
        language.setItemLabelGenerator(this::name);
        language.setRenderer(new ComponentRenderer<>(this::createName));
        colors.setLabel(getTranslation("profile.colors"));
        colors.setItems(ColorScheme.values());
        colors.setItemLabelGenerator(this::name);
        sendKey.setLabel(getTranslation("chat.send-key"));
        sendKey.setItems(SendKey.values());
        sendKey.setItemLabelGenerator(this::name);
        sendKey.setHelperText(getTranslation("profile.send-key-help"));
        getContent().setForm(language, colors, sendKey);
        language.addValueChangeListener(change -> store(change, this::chooseLanguage));
        colors.addValueChangeListener(change -> store(change, services.preferences()::chooseColorScheme));
        sendKey.addValueChangeListener(change -> store(change, services.preferences()::chooseSendKey));
    }

    @Override
    protected FormSection initContent() {
        return new FormSection(getTranslation("profile.preferences"), getTranslation("profile.preferences-help"));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        show(services.preferences().mine());
        feed.open(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        feed.close();
    }

    private void show(Preferences preferences) {
        language.setValue(preferences.language());
        colors.setValue(preferences.colorScheme());
        sendKey.setValue(preferences.sendKey());
    }

    /** What could not be stored is not shown as chosen. */
    private <T> void store(ValueChangeEvent<T> change, Consumer<T> choose) {
        if (!change.isFromClient()) {
            return;
        }
        getContent().say("");
        try {
            choose.accept(change.getValue());
            getContent().say(getTranslation("profile.preference-saved"));
        } catch (RuntimeException notStored) {
            change.getHasValue().setValue(change.getOldValue());
            throw notStored;
        }
    }

    /** It is seen where the page opens anew. */
    private void chooseLanguage(Optional<Locale> chosen) {
        services.preferences().chooseLanguage(chosen);
        getUI().ifPresent(ui -> ui.getPage().reload());
    }

    private Span createName(Optional<Locale> one) {
        var text = new Span(name(one));
        one.ifPresent(locale -> text.getElement().setAttribute("lang", locale.toLanguageTag()));
        return text;
    }

    private String name(Optional<Locale> one) {
        return one.map(LanguageNames::own).orElseGet(() -> getTranslation("profile.language-of-browser"));
    }

    private String name(ColorScheme one) {
        return getTranslation(
                switch (one) {
                    case SYSTEM -> "profile.colors-system";
                    case LIGHT -> "profile.colors-light";
                    case DARK -> "profile.colors-dark";
                });
    }

    private String name(SendKey one) {
        return getTranslation(
                switch (one) {
                    case ENTER -> "chat.enter-sends";
                    case CTRL_ENTER -> "chat.ctrl-enter-sends";
                });
    }
}
