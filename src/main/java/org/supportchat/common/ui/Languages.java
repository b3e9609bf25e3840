package org.supportchat.common.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;

/** Which of the languages of the product somebody reads who has no page: as their browser asks. */
public final class Languages {

    private Languages() {}

    /** The product's first language where it does not have the reader's. */
    public static Locale of(I18NProvider translations, Locale reader) {
        return translations.getProvidedLocales().stream()
                .filter(one -> one.getLanguage().equals(reader.getLanguage()))
                .findFirst()
                .orElse(translations.getProvidedLocales().getFirst());
    }
}
