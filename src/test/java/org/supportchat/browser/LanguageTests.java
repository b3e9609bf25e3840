package org.supportchat.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A page is in the language of the browser, and says which one that is. */
@BrowserTest
class LanguageTests {

    @Test
    void spanishBrowserGetsASpanishPage(People people) {
        var page = people.pages().fresh(people.server().url(), "es-MX").page();
        page.navigate("/");
        page.getByText("Iniciar chat").first().waitFor();
        assertThat(page.evaluate("() => document.documentElement.lang")).isEqualTo("es");
    }

    @Test
    void everyOtherBrowserGetsAnEnglishPage(People people) {
        var page = people.pages().fresh(people.server().url(), "fi-FI").page();
        page.navigate("/");
        page.getByText("Start chat").first().waitFor();
        assertThat(page.evaluate("() => document.documentElement.lang")).isEqualTo("en");
    }
}
