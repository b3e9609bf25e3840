package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A page is in the language of the browser or the one chosen in it, and says which one that is. */
@BrowserTest
class LanguageTests {

    private static Object language(Screen screen) {
        return screen.page().evaluate("() => document.documentElement.lang");
    }

    @Test
    void spanishBrowserGetsASpanishPage(People people) {
        var screen = people.pages().fresh(people.server().url(), "es-MX").opens("/");
        assertThat(screen.button("Iniciar chat")).isVisible();
        assertThat(language(screen)).isEqualTo("es");
    }

    @Test
    void everyPageOfASpanishBrowserSaysSoAndHasASpanishTitle(People people) {
        var sam = people.pages()
                .fresh(people.server().url(), "es-MX")
                .withStudentCookie(people.server().url(), "none");
        isSpanish(sam, "/", "Support Chat");
        isSpanish(sam, "/chat", "Chat - Support Chat");
        isSpanish(sam, "/resume", "Código para volver - Support Chat");
        isSpanish(sam, "/login", "Acceso del personal");
        isSpanish(sam, "/setup", "Crear el primer administrador del sistema");
        isSpanish(sam, "/nonsense", "Esta página no existe");

        var mo = people.managing("Mo", "Example").screen();
        mo.button("Español").click();
        assertThat(mo.page()).hasTitle("Panel");
        isSpanish(mo, "/topics", "Temas");
        isSpanish(mo, "/responses", "Respuestas rápidas");
        isSpanish(mo, "/profile", "Perfil");
    }

    private static void isSpanish(Screen screen, String path, String title) {
        screen.opens(path);
        assertThat(screen.page()).hasTitle(title);
        assertThat(language(screen)).isEqualTo("es");
    }

    @Test
    void everyOtherBrowserGetsAnEnglishPageAndCanSwitch(People people) {
        var screen = people.pages().fresh(people.server().url(), "fi-FI").opens("/");
        assertThat(screen.button("Start chat")).isVisible();
        assertThat(language(screen)).isEqualTo("en");
        screen.textbox("Your question").fill("My loop never ends");

        screen.button("Español").click();
        assertThat(screen.button("Iniciar chat")).isVisible();
        assertThat(language(screen)).isEqualTo("es");
        assertThat(screen.textbox("Su pregunta")).hasValue("My loop never ends");

        var second = screen.inNewTab().opens("/resume");
        assertThat(language(second)).isEqualTo("es");
        second.button("English").click();
        assertThat(second.button("Español")).isVisible();
        assertThat(language(second)).isEqualTo("en");
    }
}
