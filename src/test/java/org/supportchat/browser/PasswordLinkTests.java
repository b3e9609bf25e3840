package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** Whoever has forgotten their password sets another one by a link that comes by e-mail. */
@BrowserTest
@TestPropertySource(properties = "support-chat.url=https://help.example.edu")
class PasswordLinkTests {

    private static final GreenMail MAIL = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private static final Pattern LINK = Pattern.compile("https://help\\.example\\.edu(/password#[\\w-]{43})");
    private static final String NEXT = "some other example words";

    private final Inspection inspection = new Inspection();

    @BeforeAll
    static void openThePostOffice() {
        MAIL.start();
    }

    @AfterAll
    static void closeThePostOffice() {
        MAIL.stop();
    }

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.host", () -> "localhost");
        properties.add("spring.mail.port", () -> MAIL.getSmtp().getPort());
    }

    private static String mailedLink() throws Exception {
        await().until(() -> MAIL.getReceivedMessages().length == 1);
        var link = LINK.matcher(MAIL.getReceivedMessages()[0].getContent().toString());
        return link.results().findFirst().orElseThrow().group(1);
    }

    private static Locator password(Screen screen, int number) {
        return screen.page().locator("vaadin-password-field input").nth(number);
    }

    private static void chooses(Screen screen, String password, String repeated) {
        password(screen, 0).fill(password);
        password(screen, 1).fill(repeated);
        screen.button("Save password").click();
    }

    @Test
    void forgottenPasswordIsReplacedByALinkInTheMail(People people) throws Exception {
        var kim = people.technician("Kim", "Wolfeschlegelsteinhausenbergerdorff");
        var screen = kim.screen();
        var elsewhere = people.elsewhere(new Technician(people.student().screen(), kim.account()));
        screen.opens("/login");
        screen.link("Forgot your password?").click();
        assertThat(screen.heading("Forgot your password?")).isVisible();
        screen.button("Send link").click();
        screen.tellsAtField("Please fill this in.");
        inspection.see(screen, "forgot");
        screen.textbox("Email").fill(kim.account().email());
        screen.textbox("Email").press("Enter");
        assertThat(screen.heading("Look at your email")).isVisible();
        inspection.see(screen, "forgot-sent");

        screen.opens(mailedLink());
        assertThat(screen.heading("Choose a new password")).isVisible();
        screen.isAt("/password");
        chooses(screen, "passwordpassword", "passwordpassword");
        screen.tellsAtField("This is easy to guess.");
        inspection.see(screen, "password-link");
        chooses(screen, NEXT, NEXT);
        assertThat(screen.heading("Your password is set")).isVisible();
        inspection.see(screen, "password-link-done");

        elsewhere.screen().opens("/dashboard");
        assertThat(elsewhere.screen().button("Log in")).isVisible();
        screen.link("Sign in").last().click();
        kim.logsInWith(NEXT);
        assertThat(screen.heading("Dashboard")).isAttached();

        var other = people.student().screen();
        other.opens(mailedLink());
        assertThat(other.heading("This link no longer works")).isVisible();
        inspection.see(other, "password-link-used").foundNothing();
    }

    @Test
    void signInPageSaysWhatIsMissingAndHowLongToWait(People people) {
        var kim = people.technician("Kim", "Example");
        var screen = kim.screen();
        screen.opens("/login?wait=270");
        assertThat(screen.page().getByRole(AriaRole.ALERT)).containsText("wait 5 minutes");
        screen.button("Log in").click();
        screen.tellsAtField("Type your username");
        screen.tellsAtField("Type your password");
        inspection.see(screen, "login-wait").foundNothing();
        assertThat(screen.named(AriaRole.CHECKBOX, "Keep me signed in on this device"))
                .not()
                .isChecked();
        screen.opens("/login?wait=%3Cb%3Eyears");
        assertThat(screen.button("Log in")).isVisible();
        assertThat(screen.page().getByText("Too many tries")).hasCount(0);
        screen.textbox("Username").fill(kim.account().username());
        screen.page().getByLabel("Password").first().fill(kim.account().password());
        screen.page().getByLabel("Password").first().press("Enter");
        assertThat(screen.heading("Dashboard")).isAttached();
    }
}
