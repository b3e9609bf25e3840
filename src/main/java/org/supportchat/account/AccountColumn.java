package org.supportchat.account;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.supportchat.common.Language;
import org.supportchat.common.Word;

/** A column of a file of accounts, by its English name or that of the form in the reader's language. */
enum AccountColumn {
    USERNAME("username", "account.username", true),
    EMAIL("email", "account.email", true),
    FIRST_NAME("first name", "account.first-name", true),
    LAST_NAME("last name", "account.last-name", true),
    JOB_TITLE("job title", "account.job-title", false),
    DEPARTMENTS("departments", "account.departments", false);

    private final String english;
    private final String label;
    private final boolean isNeeded;

    AccountColumn(String english, String label, boolean isNeeded) {
        this.english = english;
        this.label = label;
        this.isNeeded = isNeeded;
    }

    /** The one that a file calls so. */
    static Optional<AccountColumn> of(String name, Language language) {
        var wanted = plain(name);
        return Arrays.stream(values())
                .filter(one -> wanted.equals(plain(one.english)) || wanted.equals(plain(language.sentence(one.label))))
                .findFirst();
    }

    /** Whether no account can be made without. */
    boolean isNeeded() {
        return isNeeded;
    }

    /** What it is called at the form. */
    Word label() {
        return new Word(label);
    }

    /** In small letters without accents, hyphens and blanks: as different people write the same name. */
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .toLowerCase(Locale.ROOT);
    }
}
