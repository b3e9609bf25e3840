package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.HashMap;
import org.junit.jupiter.api.Test;

/** A browser that lacks what the page needs shows what that is, and nothing else. */
@BrowserTest
class PageNeedsTests {

    /** As a browser does that forbids them: none is kept, of the server's or of scripts. */
    private static final String NO_COOKIES =
            "Object.defineProperty(document, 'cookie', { get: () => '', set: () => {} });";

    private static void dropCookies(Route route) {
        var answer = route.fetch();
        var headers = new HashMap<>(answer.headers());
        headers.remove("set-cookie");
        route.fulfill(new Route.FulfillOptions().setResponse(answer).setHeaders(headers));
    }

    @Test
    void visitorWithoutJavaScriptIsToldSo(People people) {
        var screen = people.pages()
                .open(
                        people.server().url(),
                        new NewContextOptions().setLocale("en-US").setJavaScriptEnabled(false));
        screen.opens("/");
        assertThat(screen.heading("This page needs JavaScript")).isVisible();
        var spanish = people.pages()
                .open(
                        people.server().url(),
                        new NewContextOptions().setLocale("es-ES").setJavaScriptEnabled(false));
        spanish.opens("/chat");
        assertThat(spanish.heading("Esta página necesita JavaScript")).isVisible();
    }

    @Test
    void visitorWithoutCookiesIsToldSoAndThePageLoadsOnce(People people) {
        var screen = people.student().screen();
        screen.runsFirst(NO_COOKIES);
        screen.page().route("**/*", PageNeedsTests::dropCookies);
        screen.page().navigate("/", new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        assertThat(screen.heading("This page needs cookies")).isVisible();
        screen.mark();
        assertThat(screen.textbox("Your question")).hasCount(0);
        screen.wasNotReloaded();
    }
}
