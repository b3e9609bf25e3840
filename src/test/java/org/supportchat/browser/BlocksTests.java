package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A technician blocks a chat, its student sees that at once and starts no other, and a manager takes it back. */
@BrowserTest
class BlocksTests {

    private static final String NAME = "Maximilian-Alexander von Hohenstein-Wolkenstein";
    private static final String TOLD = "The course staff have blocked this chat";

    private final Inspection inspection = new Inspection();

    private static void isShown(Screen screen, String words) {
        assertThat(screen.page().locator("main").getByText(words).first()).isVisible();
    }

    private static void showDetails(Screen screen) {
        screen.page().setViewportSize(1440, 900);
    }

    @Test
    void blockIsSeenByBothSidesAtOnceAndLiftedByAManager(People people) {
        var alex = people.signedIn("Alex", "Example");
        var mo = people.managing("Mo", "Example");
        var sam = people.student();
        sam.asks(NAME, "Why does my loop never end?");
        alex.joins(NAME);
        sam.sees("Why does my loop never end?");
        sam.screen().mark();
        showDetails(alex.screen());

        alex.screen().button("Block chat").click();
        alex.screen().button("Block").click();
        alex.screen().tellsAtField("Please fill this in.");
        inspection.seeDialog(alex.screen(), "block-dialog-refused");
        showDetails(alex.screen());
        alex.screen().textbox("Reason").fill("Insults, after two warnings");
        alex.screen()
                .named(AriaRole.CHECKBOX, "Also pause new chats from this browser")
                .check();
        inspection.seeDialog(alex.screen(), "block-dialog");
        showDetails(alex.screen());
        alex.screen().button("Block").click();

        isShown(sam.screen(), TOLD);
        sam.chat().hasNoComposer();
        assertThat(sam.screen().button("Leave chat")).hasCount(0);
        sam.chat().tells("This chat was blocked");
        sam.screen().wasNotReloaded();
        assertThat(sam.screen().page().getByText("Insults")).hasCount(0);
        alex.doesNotList("My chats", NAME);
        isShown(alex.screen(), "Blocked by");
        assertThat(alex.screen().button("Lift block")).hasCount(0);
        inspection.see(sam.screen(), "blocked-student");
        inspection.see(alex.screen(), "blocked-technician");

        sam.screen().opens("/");
        isShown(sam.screen(), "No new chat can be started from this browser until");
        assertThat(sam.screen().textbox("Your question")).hasCount(0);
        inspection.see(sam.screen(), "landing-paused-browser");
        sam.screen().opens("/chat");
        isShown(sam.screen(), TOLD);

        mo.screen().opens("/blocks");
        assertThat(mo.screen().list("Blocked chats")).containsText(NAME);
        assertThat(mo.screen().list("Paused browsers")).containsText("starts no new chat until");
        inspection.see(mo.screen(), "blocks");
        mo.screen().list("Blocked chats").getByRole(AriaRole.LINK).first().click();
        showDetails(mo.screen());
        mo.screen().button("Lift block").click();
        mo.screen().answers("Lift this block?", "Lift");

        sam.chat().hasComposer();
        sam.writes("Thank you");
        alex.sees("Thank you");
        mo.screen().opens("/blocks");
        isShown(mo.screen(), "No chat is blocked.");
        isShown(mo.screen(), "New chats can come from every browser.");
        inspection.seeMuch(mo.screen(), "blocks-none").foundNothing();
    }

    @Test
    void managerFindsWhatWasDoneAndTakesItAway(People people) {
        var mo = people.managing("Mo", "Searchable");
        mo.screen().link("Audit log").click();
        var screen = mo.screen();
        screen.page().setViewportSize(1280, 800);
        assertThat(screen.heading("Audit log")).isVisible();
        var grid = screen.page().getByRole(AriaRole.TREEGRID).or(screen.page().getByRole(AriaRole.GRID));
        assertThat(grid.first()).hasAccessibleName("Audit log");
        isShown(screen, "Signed in");
        inspection.see(screen, "audit");

        screen.textbox("Search").fill("nothing that anybody ever wrote");
        isShown(screen, "Nothing was found.");
        inspection.seeMuch(screen, "audit-nothing-found");
        screen.textbox("Search").fill(mo.name());
        isShown(screen, "Signed in");
        assertThat(screen.page().locator(".audit-found")).hasText("2 entries");
        var file = screen.page().waitForDownload(screen.button("Export")::click);
        Assertions.assertThat(file.suggestedFilename()).isEqualTo("audit-log.csv");
        Assertions.assertThat(file.path())
                .content()
                .contains("account.create", "sign-in.done", mo.account().username())
                .hasLineCount(3);

        screen.textbox("Search").fill("search: " + mo.name());
        screen.button("Newer entries").click();
        isShown(screen, "Exported the audit log");
        inspection.foundNothing();

        var kim = people.managing("Kim", "Example");
        screen.button("Sign out").click();
        kim.screen().opens("/audit");
        kim.screen().textbox("Search").fill(mo.name());
        isShown(kim.screen(), "Signed out");
    }

    @Test
    void techniciansDoNotGetThere(People people) {
        var alex = people.signedIn("Alex", "Example");
        assertThat(alex.screen().link("Audit log")).hasCount(0);
        for (var path : new String[] {"/audit", "/blocks"}) {
            alex.screen().opens(path);
            assertThat(alex.screen().page().getByText("This page does not exist"))
                    .isVisible();
        }
    }
}
