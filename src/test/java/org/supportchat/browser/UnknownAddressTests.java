package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An address or a cookie that leads nowhere ends at a page that says so kindly, and gives nothing away. */
@BrowserTest
class UnknownAddressTests {

    private static final String NEVER_GIVEN = "A".repeat(43);

    @Test
    void unknownTokenGetsTheKindPageAndTheNormalForm(People people) {
        cookieOpensNothing(NEVER_GIVEN, people);
    }

    @Test
    void forgedTokenGetsTheKindPageAndTheNormalForm(People people) {
        cookieOpensNothing("forged", people);
    }

    private static void cookieOpensNothing(String value, People people) {
        var sam = people.student();
        sam.screen().withStudentCookie(people.server().url(), value);
        sam.screen().opens("/");
        assertThat(sam.screen().button("Start chat")).isVisible();
        assertThat(sam.screen().link("Return to your chat")).hasCount(0);

        sam.screen().opens("/chat");

        assertThat(sam.screen().heading("We cannot find your chat")).isVisible();
        sam.screen().link("Ask a new question").click();
        assertThat(sam.screen().textbox("Your question")).isVisible();
    }

    @Test
    void chatThatDoesNotExistIsSaidNotToExist(People people) {
        var alex = people.signedIn("Alex", "Example");
        Stream.of(UUID.randomUUID().toString(), "not-a-number").forEach(id -> {
            alex.screen().opens("/dashboard/" + id);

            assertThat(alex.screen().page().getByText("There is no such chat.")).isVisible();
            alex.chat().hasNoComposer();
        });
    }

    @Test
    void pageThatDoesNotExistIsSaidNotToExist(People people) {
        var sam = people.student();
        for (var path : new String[] {"/nonsense", "/%3Cscript%3Ewindow.hacked=1%3C/script%3E"}) {
            sam.screen().opens(path);

            assertThat(sam.screen().heading("This page does not exist")).isVisible();
            assertThat(sam.screen().link("Go to the start page")).isVisible();
        }
        assertThat(sam.screen().page().evaluate("() => window.hacked")).isNull();
    }

    @Test
    void dashboardIsForThoseWhoSignIn(People people) {
        var sam = people.student();

        sam.screen().opens("/dashboard/" + UUID.randomUUID());

        assertThat(sam.screen().textbox("Username")).isVisible();
        sam.screen().isAt("/login");
    }

    @Test
    void noAnswerHasAStackTrace(People people) {
        var screen = people.student().screen().withStudentCookie(people.server().url(), NEVER_GIVEN);
        Stream.of(
                        get(screen, "/nonsense"),
                        get(screen, "/chat"),
                        get(screen, "/dashboard/not-a-number"),
                        get(screen, "/error"),
                        get(screen, "/login?error"),
                        get(screen, "/VAADIN/../../etc/passwd"),
                        get(screen, "/VAADIN/nothing.js"),
                        get(screen, "/scripts/nothing.js"),
                        get(screen, "/?v-r=init&location=%00&query=%"),
                        get(screen, "/%"),
                        post(screen, "/?v-r=uidl&v-uiId=0", "not json"),
                        post(screen, "/?v-r=uidl&v-uiId=99", "{\"csrfToken\":\"x\",\"rpc\":[],\"syncId\":-1}"),
                        post(screen, "/login", "username=%00&password=%00"),
                        post(screen, "/chat", "x".repeat(100_000)))
                .forEach(answer -> assertThat(answer.text())
                        .as(answer.status() + " from " + answer.url())
                        .doesNotContain("at org.", "at java.", "at com.", "Exception", "Caused by", "Apache Tomcat"));
    }

    private static APIResponse get(Screen screen, String path) {
        return screen.page().request().get(path, RequestOptions.create().setHeader("Accept", "text/html,*/*"));
    }

    private static APIResponse post(Screen screen, String path, String body) {
        return screen.page().request().post(path, RequestOptions.create().setData(body));
    }
}
