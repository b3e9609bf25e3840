package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;
import jakarta.persistence.EntityManagerFactory;
import java.util.Optional;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.supportchat.account.PreferenceService;

/** What one of the staff prefers follows them to every browser; what a student prefers stays in theirs. */
@BrowserTest
class PreferencesTests {

    private static final String BROWSERS_OWN = "support-chat-color-scheme";

    @Autowired
    private PreferenceService preferences;

    @Autowired
    private EntityManagerFactory entities;

    private static void isShown(Screen screen, String scheme) {
        assertThat(screen.page().locator("html")).hasAttribute("data-color-scheme", scheme);
    }

    /** What a browser paints before any script has run. */
    private static String page(Screen screen, String path) {
        return screen.page()
                .request()
                .get(path, RequestOptions.create().setHeader("Accept", "text/html"))
                .text();
    }

    private static Object kept(Screen screen) {
        return screen.page().evaluate("name => localStorage.getItem(name)", BROWSERS_OWN);
    }

    @Test
    void colorsFollowToEveryPageAndToAnotherBrowserFromTheFirstPaintOn(People people) {
        var kim = people.signedIn("Kim", "Example");
        var second = kim.screen().inNewTab().opens("/responses");
        isShown(second, "light");
        second.mark();

        kim.screen().button("Light or dark").click();
        isShown(kim.screen(), "dark");
        isShown(second, "dark");
        var elsewhere = people.elsewhere(kim).screen();
        isShown(elsewhere, "dark");
        assertThat(page(elsewhere, "/dashboard")).contains("style=\"color-scheme: dark\"");
        assertThat(kept(kim.screen())).isNull();

        elsewhere.opens("/profile");
        assertThat(elsewhere.named(AriaRole.RADIO, "Dark")).isChecked();
        second.button("Light or dark").click();
        assertThat(elsewhere.named(AriaRole.RADIO, "Light")).isChecked();
        isShown(elsewhere, "light");
        elsewhere.named(AriaRole.RADIO, "Same as the system").check();
        second.page().emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        isShown(second, "dark");
        assertThat(page(elsewhere, "/dashboard")).doesNotContain("color-scheme: ");
        second.wasNotReloaded();
    }

    @Test
    void browsersOwnColorsAreBackOnceThePersonHasSignedOut(People people) {
        var kim = people.technician("Kim", "Example");
        kim.screen().opens("/");
        kim.screen().button("Light or dark").click();
        isShown(kim.screen(), "dark");
        people.signedIn(kim);
        isShown(kim.screen(), "light");
        kim.screen().button("Sign out").click();
        // The first page, or the sign-in where the page has found out by itself that its session has ended.
        assertThat(kim.screen().button("Start chat").or(kim.screen().button("Log in")))
                .isVisible();
        isShown(kim.screen(), "dark");
        assertThat(kept(kim.screen())).isEqualTo("dark");
    }

    @Test
    void keyThatSendsFollowsToAnotherBrowserAndIsChosenInAChatToo(People people) {
        var token = people.start("Sam Sample", "My loop never ends");
        var kim = people.signedIn("Kim", "Example");
        kim.joins("Sam Sample");
        var elsewhere = people.elsewhere(kim);
        elsewhere.opens("My chats", "Sam Sample");
        elsewhere.chat().composer().fill("Enter sends");
        elsewhere.chat().composer().press("Enter");
        kim.sees("Enter sends");

        kim.screen().button("Sound and keys").click();
        kim.screen().named(AriaRole.RADIO, "Ctrl+Enter sends").check();
        var profile = kim.screen().inNewTab().opens("/profile");
        assertThat(profile.named(AriaRole.RADIO, "Ctrl+Enter sends")).isChecked();
        assertThat(elsewhere.screen().page().locator("html")).hasAttribute("data-account-send-key", "ctrl-enter");
        var composer = elsewhere.chat().composer();
        composer.fill("one");
        composer.press("Enter");
        composer.pressSequentially("two");
        assertThat(composer).hasValue("one\ntwo");
        composer.press("Control+Enter");
        kim.sees("one\ntwo");

        var sam = people.studentWith(token);
        sam.screen().opens("/chat");
        sam.chat().composer().fill("Students send as before");
        sam.chat().composer().press("Enter");
        kim.sees("Students send as before");
    }

    @Test
    void languageFollowsToAnotherBrowserAndBackToItsOwn(People people) {
        var kim = people.signedIn("Kim", "Example");
        kim.screen().button("Español").click();
        assertThat(kim.screen().page()).hasTitle("Panel");
        var elsewhere = new Technician(people.pages().fresh(people.server().url(), "en-US"), kim.account());
        elsewhere.screen().opens("/login");
        elsewhere.logsInWith(kim.account().password());
        assertThat(elsewhere.screen().page()).hasTitle("Panel");

        elsewhere.screen().opens("/profile");
        elsewhere
                .screen()
                .named(AriaRole.REGION, "Idioma, colores y teclas")
                .locator("vaadin-select")
                .click();
        elsewhere.screen().named(AriaRole.OPTION, "El mismo que el navegador").click();
        assertThat(elsewhere.screen().heading("Profile")).isVisible();
        kim.screen().opens("/responses");
        assertThat(kim.screen().page()).hasTitle("Quick responses");
        kim.screen().button("Sign out").click();
        assertThat(kim.screen().button("Español")).isVisible();
    }

    @Test
    void studentsPageKnowsOfNoAccount(People people) {
        var sam = people.student().screen().opens("/");
        assertThat(page(sam, "/")).doesNotContain("data-account");
        sam.button("Light or dark").click();
        isShown(sam, "dark");
        assertThat(kept(sam)).isEqualTo("dark");
        sam.page().reload();
        isShown(sam, "dark");
    }

    @Test
    void pageOfTheStaffCostsOneReadingOfThePreferencesAndAStudentsNone(People people) {
        var kim = people.technician("Kim", "Example");
        people.server().as(kim.account(), () -> preferences.chooseLanguage(Optional.empty()));
        people.signedIn(kim);
        var statistics = entities.unwrap(SessionFactory.class).getStatistics();
        var read = "org.supportchat.account.StoredPreferences";
        statistics.clear();
        page(kim.screen(), "/responses");
        assertThat(statistics.getEntityStatistics(read).getLoadCount()).isEqualTo(1);
        kim.screen().opens("/responses");
        assertThat(kim.screen().heading("Quick responses")).isVisible();
        assertThat(statistics.getEntityStatistics(read).getLoadCount())
                .as("one more for the page, and one as its screen begins")
                .isEqualTo(3);
    }
}
