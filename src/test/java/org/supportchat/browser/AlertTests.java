package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.supportchat.chat.DutyRoster;

/** Whoever is on duty hears that somebody waits, until somebody helps. */
@BrowserTest
class AlertTests {

    private static final String QUESTION = "Why does my loop never end?";

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private DutyRoster duty;

    /** And be there: a page that another test has lost is gone within a minute. */
    @BeforeEach
    void letNobodyHaveChosen() {
        database.update("delete from alert_settings");
        await().atMost(Duration.ofMinutes(1)).until(() -> duty.size() == 0);
    }

    private static Locator onDuty(Technician technician) {
        return technician.screen().named(AriaRole.SWITCH, "On duty");
    }

    private static Locator chip(Technician technician, String words) {
        return technician.screen().page().locator(".alert-chip").filter(new Locator.FilterOptions().setHasText(words));
    }

    private static Locator hearing(Technician technician) {
        return technician.screen().page().locator(".alert-hearing").first();
    }

    private void repeatEvery(Technician technician, int seconds) {
        database.update("delete from alert_settings");
        database.update(
                "insert into alert_settings (account_id, on_duty, repeat_seconds, sound, volume)"
                        + " select id, true, ?, 'BELL', 50 from account where username = ?",
                seconds,
                technician.account().username());
        technician.screen().page().reload();
        assertThat(onDuty(technician)).isChecked();
    }

    @Test
    void everyNewChatRingsUntilItIsTaken(People people) {
        var alex = people.technician("Alex", "Example");
        var ear = Ear.at(alex);
        people.signedIn(alex);
        repeatEvery(alex, 5);
        ear.touches();
        ear.hears(() -> people.start("Sam Rings", QUESTION));
        ear.hears(() -> people.start("Kim Rings", QUESTION));
        await().untilAsserted(() -> assertThat(ear.openNotes().toString())
                .contains("Sam Rings is waiting")
                .contains("Kim Rings is waiting"));
        assertThat(alex.screen().page()).hasTitle("(2) Dashboard");
        assertThat(alex.screen().page().locator("link[rel~=icon]")).hasAttribute("href", Pattern.compile("^data:"));
        ear.hears(() -> {});

        alex.joins("Sam Rings");
        await().untilAsserted(() -> assertThat(ear.openNotes().toString()).doesNotContain("Sam Rings"));
        assertThat(alex.screen().page()).hasTitle("(1) Dashboard");
        ear.hears(() -> {});
        alex.joins("Kim Rings");
        assertThat(alex.screen().page()).hasTitle("Dashboard");
        assertThat(alex.screen().page().locator("link[rel~=icon]")).hasAttribute("href", "icons/icon.svg");
        ear.hearsNothing(5_500);
        assertThat(ear.openNotes()).isEmpty();
    }

    @Test
    void whatACollegueTakesOrTheStudentLeavesIsSilentEverywhere(People people) {
        var alex = people.technician("Alex", "Example");
        var ear = Ear.at(alex);
        people.signedIn(alex);
        repeatEvery(alex, 5);
        ear.touches();
        var ben = people.account("Ben", "Example");
        ear.hears(() -> {
            var sam = people.start("Sam Taken", QUESTION);
            assertThat(alex.screen().page()).hasTitle("(1) Dashboard");
            people.server().as(ben, () -> people.server().technicians().join(people.chatOf(sam)));
        });
        assertThat(alex.screen().page()).hasTitle("Dashboard");
        ear.hears(() -> {
            var kim = people.start("Kim Gone", QUESTION);
            assertThat(alex.screen().page()).hasTitle("(1) Dashboard");
            people.server().students().leave(kim);
        });
        assertThat(alex.screen().page()).hasTitle("Dashboard");
        ear.hearsNothing(5_500);
    }

    /** The frame has the bell, so it rings on every screen of the staff. */
    @Test
    void ringsOnOtherScreensAndAClickOpensTheChat(People people) {
        var alex = people.technician("Alex", "Example");
        var ear = Ear.at(alex);
        people.signedIn(alex);
        ear.touches();
        alex.screen().page().evaluate("history.pushState(null, '', location.href)");
        var sam = people.start("Sam Elsewhere", QUESTION);
        await().untilAsserted(() -> assertThat(ear.notes()).hasSize(1));
        alex.screen().page().evaluate("window.notes[0].onclick()");
        alex.screen().isAt("/dashboard/" + people.chatOf(sam));
        assertThat(alex.screen().heading("Sam Elsewhere")).isVisible();
    }

    @Test
    void whoIsOffDutyIsRungOnceNobodyTakesIt(People people) {
        var alex = people.technician("Alex", "Example");
        var ear = Ear.at(alex);
        people.signedIn(alex);
        ear.touches();
        assertThat(hearing(alex)).hasText("1 of 1 on duty can hear alerts");
        onDuty(alex).click();
        assertThat(hearing(alex)).hasText("Nobody is on duty");
        var sam = people.start("Sam Waits", QUESTION);
        alex.lists("Waiting", "Sam Waits");
        ear.hearsNothing(2_000);
        database.update(
                "update chat set queued_at = dateadd('second', -119, current_timestamp) where id = ?",
                people.chatOf(sam));
        alex.screen().page().reload();
        ear.touches();
        ear.hasHeard();
    }

    /** A page that could make no sound when the chat came makes up for it at the first touch. */
    @Test
    void ringsAtOnceWhenTheSoundIsUnlocked(People people) {
        var alex = people.technician("Alex", "Example");
        var ear = Ear.atStrict(alex);
        people.signedIn(alex);
        people.start("Sam Unheard", QUESTION);
        alex.lists("Waiting", "Sam Unheard");
        assertThat(alex.screen().page()).hasTitle("(1) Dashboard");
        ear.hearsNothing(1_500);
        ear.touches();
        ear.hasHeard();
    }

    @Test
    void mutedForAWhileAndRungAgain(People people) {
        var alex = people.technician("Alex", "Example");
        var ear = Ear.at(alex);
        people.signedIn(alex);
        ear.touches();
        alex.screen().button("Alert settings").click();
        alex.screen().button("5 min").click();
        assertThat(chip(alex, "Muted until")).isVisible();
        assertThat(hearing(alex)).hasText("0 of 1 on duty can hear alerts");
        people.start("Sam Muted", QUESTION);
        alex.lists("Waiting", "Sam Muted");
        ear.hearsNothing(2_000);
        ear.hears(() -> chip(alex, "Muted until").click());
        assertThat(hearing(alex)).hasText("1 of 1 on duty can hear alerts");
    }

    @Test
    void testRingsAndAsksWhetherThatWasHeard(People people) {
        var alex = people.technician("Alex", "Example");
        var ear = Ear.at(alex);
        people.signedIn(alex);
        ear.hears(() -> alex.screen().button("Test my alert").click());
        assertThat(alex.screen().page().getByText("Did you hear it?")).isVisible();
        alex.screen().button("No").click();
        assertThat(alex.screen().page().getByText("Turn up the volume of your device"))
                .isVisible();
        alex.screen().button("Test my alert").click();
        alex.screen().button("Yes").click();
        assertThat(alex.screen().page().getByText("Good. Your alert works.")).isVisible();
    }

    @Test
    void whatKeepsThePageFromRingingIsTold(People people) {
        var alex = people.technician("Alex", "Example");
        Ear.atStrict(alex);
        people.signedIn(alex);
        assertThat(chip(alex, "Desktop notifications are blocked")).isVisible();
        assertThat(hearing(alex)).hasText("0 of 1 on duty can hear alerts");
        chip(alex, "Sound is locked").click();
        assertThat(chip(alex, "Sound is locked")).hasCount(0);
        assertThat(hearing(alex)).hasText("1 of 1 on duty can hear alerts");
        alex.screen().button("Alert settings").click();
        alex.screen().page().getByLabel("Volume in per cent").fill("0");
        alex.screen().button("Save").click();
        assertThat(chip(alex, "The volume of your alert is 0.")).isVisible();
        assertThat(hearing(alex)).hasText("0 of 1 on duty can hear alerts");
        alex.screen().button("Alert settings").click();
        alex.screen().page().getByLabel("Volume in per cent").fill("150");
        alex.screen().button("Save").click();
        alex.screen().tellsAtField("Please give 0 to 100 per cent.");
    }

    @Test
    void everybodySeesHowManyWouldHear(People people) {
        var alex = people.technician("Alex", "Example");
        var ear = Ear.at(alex);
        people.signedIn(alex);
        ear.touches();
        var ben = people.signedIn("Ben", "Example");
        onDuty(ben).click();
        onDuty(ben).click();
        assertThat(hearing(alex)).hasText("2 of 2 on duty can hear alerts");
        ben.screen().page().navigate("about:blank");
        assertThat(hearing(alex)).hasText("1 of 1 on duty can hear alerts");
    }
}
