package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PageAssertions;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.supportchat.account.AccessDoor;
import org.supportchat.account.Role;
import org.supportchat.account.StaffMember;

/** What an open page shows of whom the access is taken away, or changed, by somebody else. */
@BrowserTest
class AccessTests {

    private static final LocatorAssertions.IsVisibleOptions IN_TIME =
            new LocatorAssertions.IsVisibleOptions().setTimeout(5_000);

    private static final Pattern TOLD = Pattern.compile(".*/login\\?deactivated");

    private final Inspection inspection = new Inspection();

    @Autowired
    private AccessDoor access;

    @Autowired
    private UserDetailsService users;

    private StaffMember member(Technician technician) {
        return (StaffMember) users.loadUserByUsername(technician.account().username());
    }

    @Test
    void whoIsDeactivatedIsOutWithinFiveSecondsAndIsToldSo(People people) {
        var token = people.start("Sam Sample", "My loop never ends");
        var kim = people.signedIn("Kim", "Example");
        kim.joins("Sam Sample");
        var profile = kim.screen().inNewTab().opens("/profile");
        assertThat(profile.heading("Profile")).isVisible();
        var sam = people.studentWith(token);
        sam.screen().opens("/chat");

        access.deactivate(member(kim).id());

        assertThat(kim.screen().page()).hasURL(TOLD, new PageAssertions.HasURLOptions().setTimeout(5_000));
        assertThat(kim.screen().page().getByText("Your account is not active any more"))
                .isVisible();
        assertThat(kim.screen().page().getByText("Ask a system manager.")).isVisible();
        assertThat(profile.page()).hasURL(TOLD);
        kim.logsInWith(kim.account().password());
        assertThat(kim.screen().page().getByText("That did not work")).isVisible();
        sam.writes("Are you there?");
        sam.sees("Are you there?");
        kim.screen().opens("/dashboard");
        assertThat(kim.screen().button("Log in")).isVisible();
    }

    @Test
    void studentsChatInTheSameBrowserGoesOn(People people) {
        var token = people.start("Sam Sample", "My loop never ends");
        var kim = people.signedIn("Kim", "Example");
        kim.screen().withStudentCookie(people.server().url(), token.value());
        var chat = kim.screen().inNewTab().opens("/chat");
        assertThat(chat.log()).containsText("My loop never ends");
        access.deactivate(member(kim).id());
        assertThat(kim.screen().button("Log in")).isVisible(IN_TIME);
        var student = new Student(chat);
        student.writes("Still here");
        student.sees("Still here");
        assertThat(chat.link("Dashboard")).hasCount(0);
    }

    @Test
    void whoDoesNothingIsToldOnEachPageMayStayAndIsSignedOutInTheEnd(People people) {
        var kim = people.signedIn("Kim", "Example");
        var profile = kim.screen().inNewTab().opens("/profile");
        var id = member(kim).id();
        assertThat(profile.heading("Profile")).isVisible();

        access.idles(id, Duration.ofHours(11).plusMinutes(57));

        assertThat(profile.button("Stay signed in")).isVisible();
        assertThat(profile.page()
                        .getByText("You will be signed out in 5 minutes")
                        .first())
                .isVisible();
        assertThat(kim.screen().button("Stay signed in")).isVisible();
        inspection.see(profile, "idle-notice").foundNothing();
        kim.screen().button("Stay signed in").click();
        assertThat(profile.button("Stay signed in")).isHidden();
        assertThat(kim.screen().heading("Dashboard")).isAttached();

        access.idles(id, Duration.ofHours(12));

        assertThat(kim.screen().page().getByText("because nothing was done here for long"))
                .isVisible(IN_TIME);
        assertThat(profile.button("Log in")).isVisible(IN_TIME);
    }

    @Test
    void otherRoleShowsOtherPagesAndKeepsWhatWasTyped(People people) {
        people.start("Sam Sample", "My loop never ends");
        var kim = people.signedIn("Kim", "Example");
        kim.joins("Sam Sample");
        kim.chat().composer().fill("Half a thought");
        assertThat(kim.screen().link("Support hours")).hasCount(0);

        access.giveRole(member(kim).id(), Role.MANAGER);

        assertThat(kim.screen().link("Support hours")).isVisible(IN_TIME);
        assertThat(kim.chat().composer()).hasValue("Half a thought");
        var hours = kim.screen().inNewTab().opens("/schedule");
        assertThat(hours.heading("Support hours")).isVisible();

        access.giveRole(member(kim).id(), Role.TECHNICIAN);

        assertThat(hours.page()).hasURL(Pattern.compile(".*/dashboard.*"));
        assertThat(hours.link("Dashboard")).isVisible();
        assertThat(hours.link("Support hours")).hasCount(0);
        assertThat(kim.screen().link("Support hours")).hasCount(0);
        assertThat(kim.chat().composer()).hasValue("Half a thought");
        kim.writes("The whole thought");
        kim.sees("The whole thought");
    }
}
