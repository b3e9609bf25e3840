package org.supportchat.account;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the one who is signed in likes pages to be; what they choose holds for every browser of theirs. */
@Service
@PreAuthorize(Role.IS_STAFF)
public class PreferenceService {

    private final PreferencesRepository preferences;
    private final ApplicationEventPublisher events;

    PreferenceService(PreferencesRepository preferences, ApplicationEventPublisher events) {
        this.preferences = preferences;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public Preferences mine() {
        return preferences.findById(me()).map(StoredPreferences::preferences).orElse(Preferences.USUAL);
    }

    /** @param language nothing for the one that each browser asks for */
    @Transactional
    public void chooseLanguage(Optional<Locale> language) {
        change(now -> new Preferences(language, now.colorScheme(), now.sendKey()));
    }

    @Transactional
    public void chooseColorScheme(ColorScheme colorScheme) {
        change(now -> new Preferences(now.language(), colorScheme, now.sendKey()));
    }

    @Transactional
    public void chooseSendKey(SendKey sendKey) {
        change(now -> new Preferences(now.language(), now.colorScheme(), sendKey));
    }

    private void change(UnaryOperator<Preferences> change) {
        preferences.save(new StoredPreferences(me(), change.apply(mine())));
        events.publishEvent(new PreferencesChanged(me()));
    }

    private static UUID me() {
        return StaffMember.current().id();
    }
}
