package org.supportchat.account.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.supportchat.account.AccountChanges;
import org.supportchat.account.PreferenceService;
import org.supportchat.common.ui.FramePart;

/** What preferences are read and changed with; the frame has a part on every page of the staff that keeps it to them. */
@Component
record PreferenceServices(PreferenceService preferences, AccountChanges changes, I18NProvider translations)
        implements FramePart {

    @Override
    public AccountChoices create() {
        return new AccountChoices(this);
    }

    /** In which pages can be. */
    List<Locale> languages() {
        return translations.getProvidedLocales();
    }
}
