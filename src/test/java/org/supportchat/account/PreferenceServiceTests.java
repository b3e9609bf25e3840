package org.supportchat.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.supportchat.account.Staff.as;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.supportchat.Statements;

/** What somebody of the staff prefers is kept with their account. */
@SpringBootTest
class PreferenceServiceTests {

    @Autowired
    private PreferenceService preferences;

    @Autowired
    private AccountChanges changes;

    @Autowired
    private Staff staff;

    private StaffMember ana;

    @BeforeEach
    void makeATechnician() {
        ana = staff.technician("Ana");
    }

    private Preferences of(StaffMember member) {
        var read = new AtomicReference<Preferences>();
        as(member, () -> read.set(preferences.mine()));
        return read.get();
    }

    @Test
    void whoHasChosenNothingHasTheUsual() {
        assertThat(of(ana)).isEqualTo(Preferences.USUAL);
    }

    @Test
    void eachIsChosenForItselfAndForNobodyElse() {
        as(ana, () -> preferences.chooseColorScheme(ColorScheme.DARK));
        as(ana, () -> preferences.chooseSendKey(SendKey.CTRL_ENTER));
        as(ana, () -> preferences.chooseLanguage(Optional.of(Locale.of("es"))));
        assertThat(of(ana))
                .isEqualTo(new Preferences(Optional.of(Locale.of("es")), ColorScheme.DARK, SendKey.CTRL_ENTER));
        as(ana, () -> preferences.chooseLanguage(Optional.empty()));
        assertThat(of(ana)).isEqualTo(new Preferences(Optional.empty(), ColorScheme.DARK, SendKey.CTRL_ENTER));
        assertThat(of(staff.technician("Ben"))).isEqualTo(Preferences.USUAL);
    }

    @Test
    void openPagesOfThePersonAreTold() {
        var rung = new AtomicInteger();
        var hearNoMore = changes.ofPreferences(ana.id(), rung::incrementAndGet);
        as(ana, () -> preferences.chooseColorScheme(ColorScheme.DARK));
        as(staff.technician("Ben"), () -> preferences.chooseColorScheme(ColorScheme.DARK));
        hearNoMore.run();
        as(ana, () -> preferences.chooseColorScheme(ColorScheme.LIGHT));
        assertThat(rung).hasValue(1);
    }

    @Test
    void whoIsNotSignedInHasNone() {
        assertThatThrownBy(preferences::mine).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> preferences.chooseColorScheme(ColorScheme.DARK))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void readingThemIsOneStatement() {
        assertThat(Statements.of(() -> of(ana))).isEqualTo(1);
    }

    @Test
    void whatScriptsCallThemIsUnderstood() {
        assertThat(ColorScheme.of("dark")).contains(ColorScheme.DARK);
        assertThat(SendKey.of("ctrl-enter")).contains(SendKey.CTRL_ENTER);
        assertThat(SendKey.of("CTRL_ENTER")).isEmpty();
        assertThat(ColorScheme.of("")).isEmpty();
    }
}
