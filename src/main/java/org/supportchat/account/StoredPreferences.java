package org.supportchat.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The preferences of one account, once it has chosen any. */
@Entity
@Table(name = "preferences")
class StoredPreferences {

    @Id
    private UUID accountId = new UUID(0, 0);

    private @Nullable String language;

    @Enumerated(EnumType.STRING)
    private ColorScheme colorScheme = ColorScheme.SYSTEM;

    @Enumerated(EnumType.STRING)
    private SendKey sendKey = SendKey.ENTER;

    protected StoredPreferences() {}

    StoredPreferences(UUID accountId, Preferences preferences) {
        this.accountId = accountId;
        this.language = preferences.language().map(Locale::toLanguageTag).orElse(null);
        this.colorScheme = preferences.colorScheme();
        this.sendKey = preferences.sendKey();
    }

    Preferences preferences() {
        return new Preferences(Optional.ofNullable(language).map(Locale::forLanguageTag), colorScheme, sendKey);
    }
}
