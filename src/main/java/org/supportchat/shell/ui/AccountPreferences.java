package org.supportchat.shell.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.supportchat.account.PreferenceService;
import org.supportchat.account.Preferences;
import org.supportchat.account.StaffMember;
import org.supportchat.database.DatabaseAway;

/**
 * How whoever asks for a page likes it: one of the staff as their account says, asked of the database once for each request,
 * and everybody else as their browser says.
 */
@Component
@ConditionalOnWebApplication
class AccountPreferences {

    private static final String READ = AccountPreferences.class.getName();

    private final PreferenceService preferences;
    private final AuthenticationContext authentication;

    AccountPreferences(PreferenceService preferences, AuthenticationContext authentication) {
        this.preferences = preferences;
        this.authentication = authentication;
    }

    /** Those of the account; nothing for everybody else, and where the database is away. */
    Optional<Preferences> of(VaadinRequest request) {
        if (!isStaff()) {
            return Optional.empty();
        }
        if (request.getAttribute(READ) instanceof Optional<?> known) {
            return known.map(Preferences.class::cast);
        }
        var read = read();
        request.setAttribute(READ, read);
        return read;
    }

    Locale language(VaadinRequest request) {
        return of(request)
                .flatMap(Preferences::language)
                .filter(Languages.ALL::contains)
                .orElseGet(() -> Languages.ofBrowser(request));
    }

    /** Keeps the choice with the account of the reader, or else in the browser. */
    void chooseLanguage(Locale language) {
        if (isStaff()) {
            preferences.chooseLanguage(Optional.of(language));
        } else {
            Languages.choose(language);
        }
    }

    private boolean isStaff() {
        return authentication.getAuthenticatedUser(StaffMember.class).isPresent();
    }

    /** A page says by itself that the database is away, and has to open for that. */
    private Optional<Preferences> read() {
        try {
            return Optional.of(preferences.mine());
        } catch (RuntimeException fault) {
            if (DatabaseAway.isCauseOf(fault)) {
                return Optional.empty();
            }
            throw fault;
        }
    }
}
