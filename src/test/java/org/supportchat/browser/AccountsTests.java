package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.jdbc.Sql;

/** Managers keep the accounts in the browser, by mouse and keyboard, at a desk and on a phone. */
@BrowserTest
@Sql(statements = "delete from account where username like 'course.%'")
class AccountsTests {

    private static final String LONG = "Wolfeschlegelsteinhausenbergerdorff-" + "Hubertus".repeat(7);

    private final Inspection inspection = new Inspection();

    private static Screen at(Technician manager) {
        manager.screen().link("Accounts").click();
        assertThat(manager.screen().heading("Accounts")).isVisible();
        assertThat(manager.screen().named(AriaRole.TREEGRID, "Accounts")).isVisible();
        return manager.screen();
    }

    private static Locator grid(Screen screen) {
        return screen.page().locator("vaadin-grid.account-grid");
    }

    private static Locator row(Screen screen, String words) {
        return grid(screen)
                .locator("vaadin-grid-cell-content:visible .account-words")
                .filter(new Locator.FilterOptions().setHasText(words));
    }

    private static void fillsIn(Screen screen, String username, String firstName, String lastName) {
        screen.button("New account").click();
        assertThat(screen.textbox("Username")).isFocused();
        screen.textbox("Username").fill(username);
        screen.textbox("Email").fill(username + "@example.edu");
        screen.textbox("First name").fill(firstName);
        screen.textbox("Last name").fill(lastName);
        screen.textbox("Job title").fill("Tutor");
        screen.textbox("Departments").fill("Computing");
    }

    private static void chooses(Screen screen, String content) {
        screen.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("class.csv", "text/csv", content.getBytes(StandardCharsets.UTF_8)));
    }

    private static Locator outcome(Screen screen) {
        return screen.page().locator(".import-outcome");
    }

    @Test
    void technicianIsMadeFoundAndChangedByKeyboardToo(People people) {
        var screen = at(people.managing("Mo", "Example"));
        fillsIn(screen, "course.nia", "Nia", "Newcomer");
        screen.button("Save").click();
        assertThat(screen.page().locator(".password-link"))
                .hasText(Pattern.compile("http://localhost:\\d+/password#[A-Za-z0-9_-]{43}"));
        screen.button("Copy link").click();
        assertThat(screen.page()
                        .getByText("Copied", new com.microsoft.playwright.Page.GetByTextOptions().setExact(true)))
                .isVisible();
        screen.button("Done").click();
        screen.textbox("Search").fill("newcomer");
        assertThat(row(screen, "Nia Newcomer")).isVisible();
        assertThat(screen.page().getByText(Pattern.compile("1 of \\d+ accounts")))
                .isVisible();

        screen.textbox("First name").fill("Nina");
        screen.link("Topics").click();
        var question = screen.page().getByRole(AriaRole.ALERTDIALOG);
        assertThat(question).containsText("Discard what you typed?");
        question.getByText("Cancel").click();
        assertThat(question).isHidden();
        screen.button("Save").click();
        assertThat(screen.page().getByText("Saved.")).isVisible();
        assertThat(row(screen, "Nina Newcomer")).isVisible();
        screen.button("Deactivate").click();
        screen.button("Deactivate account").click();
        assertThat(screen.button("Reactivate")).isVisible();
        screen.button("Delete").click();
        screen.button("Delete account").click();
        assertThat(screen.page().getByText("No account is like this.")).isVisible();
    }

    @Test
    void classComesInFromAFileAllOrNobody(People people) {
        var screen = at(people.managing("Mo", "Example"));
        screen.button("Import").click();
        chooses(screen, "username;email;first name;last name\ncourse.a;course.a@example.edu;Al;A\ncourse.a;x;B;\n");
        assertThat(outcome(screen)).containsText("1 account ready");
        assertThat(outcome(screen)).containsText("Line 3, Email: This does not look like an email address.");
        assertThat(outcome(screen)).containsText("Line 3, Last name: Please fill this in.");
        assertThat(screen.button("Import").last()).isDisabled();
        inspection.seeDialog(screen, "accounts-import");
        chooses(
                screen,
                "Email,Username,Last name,First name\ncourse.a@example.edu,course.a,A,Al\n"
                        + "course.b@example.edu,course.b,B,Bo\n");
        screen.button("Create 2 accounts").click();
        assertThat(screen.page().getByText("2 accounts were created")).isVisible();
        assertThat(screen.page().locator(".password-link")).hasCount(2);
        inspection.seeDialog(screen, "accounts-links");
        var download = screen.page()
                .waitForDownload(() -> screen.link("Download links (CSV)").click());
        assertThat(download.suggestedFilename()).isEqualTo("support-chat-links.csv");
        assertThat(download.path()).content().contains("\"course.b\",\"Bo B\"", "/password#");
        screen.button("Done").click();
        screen.textbox("Search").fill("course.b");
        assertThat(row(screen, "Bo B")).isVisible();
    }

    @Test
    void screenCanBeUsedByEverybody(People people) {
        var screen = at(people.managing("Mo", "Example"));
        fillsIn(screen, "course." + "u".repeat(43), LONG, LONG);
        screen.button("Save").click();
        assertThat(screen.page().locator(".password-link")).isVisible();
        inspection.seeDialog(screen, "accounts-link");
        screen.button("Done").click();
        assertThat(screen.button("New invitation link")).isVisible();
        screen.textbox("Search").fill("course.uuu");
        inspection.see(screen, "accounts-open");
        screen.button("Cancel").click();
        inspection.see(screen, "accounts-list");
        screen.textbox("Search").fill("nobody at all");
        assertThat(screen.page().getByText("No account is like this.")).isVisible();
        inspection.see(screen, "accounts-empty").foundNothing();
    }

    @Test
    void formTakesTheWholePlaceOnAPhone(People people) {
        var screen = at(people.managing("Mo", "Phone"));
        screen.page().setViewportSize(360, 740);
        screen.textbox("Search").fill("Mo Phone");
        assertThat(row(screen, "Mo Phone")).containsText("System manager · Active");
        row(screen, "Mo Phone").click();
        assertThat(grid(screen)).isHidden();
        assertThat(screen.heading("Mo Phone")).isFocused();
        assertThat(screen.page().getByText("This is your own account")).isVisible();
        assertThat(screen.button("Save").boundingBox().height).isGreaterThanOrEqualTo(44);
        screen.button("Back to the list").click();
        assertThat(row(screen, "Mo Phone")).isVisible();
        assertThat(screen.textbox("Username")).isHidden();
    }

    @Test
    void techniciansAreKeptOut(People people) {
        var screen = people.signedIn("Kim", "Example").screen();
        assertThat(screen.link("Accounts")).hasCount(0);
        screen.opens("/accounts");
        assertThat(screen.button("New account")).hasCount(0);
        assertThat(screen.heading("This page does not exist")).isVisible();
    }
}
