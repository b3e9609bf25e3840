package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.jdbc.Sql;
import org.supportchat.SupportChat;
import org.supportchat.line.Line;

/** What people see while the database is away, slow or full, and that it heals by itself. */
@ExtendWith(Browsers.class)
@SpringBootTest(classes = SupportChat.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("postgres")
@ContextConfiguration(initializers = FailingDatabase.class)
@Sql(statements = "delete from chat")
class DatabaseFaultTests {

    /** What PostgreSQL answers where the disk is full, and where a statement takes its time. */
    private static final String FULL = "raise exception 'could not extend file' using errcode = '53100'";

    private static final String SLOW = "perform pg_sleep(2)";

    private static final double SOON = 15_000;

    @Autowired
    private Line databaseLine;

    @Autowired
    private JdbcTemplate database;

    @AfterEach
    void mend() {
        giveTheDatabaseBack();
        database.execute("drop trigger if exists fault on message");
    }

    @Test
    void messageWaitsWhileTheDatabaseIsAwayAndIsSentOnce(People people) {
        var token = people.start("Sam Sample", "My loop never ends");
        var sam = people.studentWith(token);
        sam.screen().opens("/chat");
        sam.chat().hasComposer();
        sam.screen().mark();

        takeTheDatabaseAway();
        sam.writes("Written without a database");
        assertThat(sam.screen().status("Connection")).containsText("We cannot store messages just now", soon());
        assertThat(sam.chat().mark("Written without a database")).hasText("Sending");
        sam.writes("And one more");
        giveTheDatabaseBack();

        assertThat(sam.chat().mark("And one more")).hasText("Sent", hasTextSoon());
        assertThat(sam.screen().status("Connection")).hasText("Connected");
        assertThat(people.stored(token))
                .containsExactly("My loop never ends", "Written without a database", "And one more");
        sam.screen().wasNotReloaded();
    }

    @Test
    void quickResponsesSayThatTheyCannotBeReadAndNothingIsHeldUp(People people) {
        people.start("Sam Sample", "My loop never ends");
        var kim = people.signedIn("Kim", "Example");
        kim.joins("Sam Sample");
        takeTheDatabaseAway();
        kim.screen().button("Quick responses").click();
        assertThat(kim.screen().page().locator(".quick-response-note"))
                .hasText("The quick responses cannot be read just now. Try again in a moment.", hasTextSoon());
        kim.screen().page().keyboard().press("Escape");
        kim.chat().composer().pressSequentially("/greeting");
        kim.chat().composer().press("Enter");
        assertThat(kim.chat().mark("/greeting")).hasText("Sending", hasTextSoon());
        giveTheDatabaseBack();

        assertThat(kim.chat().mark("/greeting")).hasText("Sent", hasTextSoon());
    }

    @Test
    void pageOpenedMeanwhileOpensByItself(People people) {
        var sam = people.studentWith(people.start("Sam Sample", "My loop never ends"));
        takeTheDatabaseAway();
        sam.screen().opens("/chat");
        assertThat(sam.screen().heading("We will be back in a moment"))
                .isVisible(new IsVisibleOptions().setTimeout(SOON));

        giveTheDatabaseBack();

        assertThat(sam.screen().log()).isVisible(new IsVisibleOptions().setTimeout(SOON));
        sam.sees("My loop never ends");
    }

    @Test
    void questionThatCannotBeStoredStaysInTheForm(People people) {
        var sam = people.student();
        sam.screen().opens("/");
        sam.fillsIn("Sam Sample", "Why does my loop never end?");
        takeTheDatabaseAway();
        sam.screen().button("Start chat").click();
        assertThat(sam.screen().page().getByText("We cannot reach our database just now"))
                .isVisible(new IsVisibleOptions().setTimeout(SOON));
        assertThat(sam.screen().textbox("Your question")).hasValue("Why does my loop never end?");

        giveTheDatabaseBack();
        sam.screen().button("Start chat").click();

        sam.sees("Why does my loop never end?");
    }

    @Test
    void signInSaysThatItIsNotThePassword(People people) {
        var kim = people.technician("Kim", "Example");
        kim.screen().opens("/login");
        takeTheDatabaseAway();

        kim.logsInWith(kim.account().password());

        assertThat(kim.screen().page().getByText("It is not your password"))
                .isVisible(new IsVisibleOptions().setTimeout(SOON));
    }

    @Test
    void messageWaitsWhileTheDiskIsFull(People people) {
        var token = people.start("Sam Sample", "My loop never ends");
        var sam = people.studentWith(token);
        sam.screen().opens("/chat");
        sam.chat().hasComposer();
        failAtMessages(FULL);

        sam.writes("No room for this");
        assertThat(sam.screen().page().getByText("This cannot be stored just now"))
                .isVisible();
        assertThat(sam.chat().mark("No room for this")).hasText("Sending");
        database.execute("drop trigger fault on message");

        assertThat(sam.chat().mark("No room for this")).hasText("Sent", hasTextSoon());
        assertThat(people.stored(token)).containsExactly("My loop never ends", "No room for this");
    }

    @Test
    void slowDatabaseHoldsUpNothingElseOnThePage(People people) {
        var token = people.start("Sam Sample", "My loop never ends");
        var sam = people.studentWith(token);
        sam.screen().opens("/chat");
        sam.chat().hasComposer();
        failAtMessages(SLOW);

        sam.writes("This takes its time");
        sam.screen().button("Leave chat").click();
        assertThat(sam.screen().page().getByText("Leave this chat?")).isVisible();
        assertThat(sam.chat().mark("This takes its time")).hasText("Sending");

        assertThat(sam.chat().mark("This takes its time")).hasText("Sent", hasTextSoon());
        assertThat(people.stored(token)).containsExactly("My loop never ends", "This takes its time");
    }

    /** As a server that is gone: what is open breaks, and nothing new comes about. */
    private void takeTheDatabaseAway() {
        databaseLine.stall();
        databaseLine.cut();
    }

    private void giveTheDatabaseBack() {
        databaseLine.restore();
        await().ignoreExceptions().until(() -> database.queryForObject("select true", Boolean.class));
    }

    private void failAtMessages(String statement) {
        database.execute("create or replace function fault() returns trigger language plpgsql as" + " $$ begin "
                + statement + "; return new; end $$");
        database.execute("create trigger fault before insert on message for each row execute function fault()");
    }

    private static HasTextOptions hasTextSoon() {
        return new HasTextOptions().setTimeout(SOON);
    }

    private static ContainsTextOptions soon() {
        return new ContainsTextOptions().setTimeout(SOON);
    }
}
