package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.supportchat.account.Staff;
import org.supportchat.topic.TopicService;

/** What a manager says students can ask about is what they can pick, and what the technicians see. */
@BrowserTest
class TopicsTests {

    @Autowired
    private TopicService topics;

    @Autowired
    private Staff staff;

    /** By the service, so that no page is offered what another test has left. */
    @BeforeEach
    void startWithoutTopics() {
        Staff.as(staff.manager("Mo"), () -> topics.all().forEach(topic -> topics.delete(topic.id())));
    }

    private static Locator choice(Student student, String name) {
        return student.screen().named(AriaRole.GROUP, "Topic").getByRole(AriaRole.RADIO, named(name));
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    private static void adds(Technician manager, String name, String group, String hint) {
        var screen = manager.screen();
        screen.button("New topic").click();
        screen.textbox("Name").fill(name);
        screen.textbox("Group").fill(group);
        screen.textbox("Hint for the question").fill(hint);
        screen.button("Save").click();
        assertThat(screen.button("Save")).isHidden();
    }

    @Test
    void pickedTopicLeadsFromTheManagerToTheTechnician(People people) {
        var mo = people.managing("Mo", "Example");
        mo.screen().link("Topics").click();
        assertThat(mo.screen().page().getByText("There are no topics yet.")).isVisible();
        var sam = people.student();
        sam.screen().opens("/");
        assertThat(sam.screen().textbox("Your question")).isVisible();
        assertThat(sam.screen().named(AriaRole.GROUP, "Topic")).hasCount(0);

        mo.screen().button("New topic").click();
        mo.screen().button("Save").click();
        assertThat(mo.screen().textbox("Name")).hasAccessibleDescription("Please fill this in.");
        mo.screen().button("Cancel").click();
        adds(mo, "Loops", "Labs", "Paste your loop");
        adds(mo, "Grades <b>", "", "");
        mo.screen().button("Move Grades <b> up").click();
        assertThat(mo.screen().page().locator("vaadin-grid .topic-name")).hasText(new String[] {"Grades <b>", "Loops"});

        sam.screen().opens("/");
        assertThat(choice(sam, "Grades <b>")).isVisible();
        choice(sam, "Loops").check();
        assertThat(sam.screen().textbox("Your question")).hasAttribute("placeholder", "Paste your loop");
        sam.fillsIn("Sam Sample", "My loop never ends");
        sam.screen().page().reload();
        assertThat(choice(sam, "Loops")).isChecked();
        sam.screen().button("Start chat").click();
        sam.sees("My loop never ends");
        assertThat(sam.screen().heading("Chat #" + number(people) + " · Loops")).isVisible();

        mo.screen().opens("/dashboard");
        assertThat(mo.row("Waiting", "Sam Sample")).containsText("Loops");
        mo.opens("Waiting", "Sam Sample");
        assertThat(mo.screen().page().locator(".conversation-people")).containsText("· Loops ·");
    }

    @Test
    void topicTakenAwayWhileSomebodyAsksKeepsNobodyFromAsking(People people) {
        var mo = people.managing("Mo", "Example");
        mo.screen().opens("/topics");
        adds(mo, "Loops", "", "");
        var sam = people.student();
        sam.screen().opens("/");
        choice(sam, "Loops").check();
        sam.fillsIn("Sam Sample", "My loop never ends");

        mo.screen().button("Edit Loops").click();
        mo.screen().button("Delete").click();
        mo.screen()
                .page()
                .getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, named("Delete"))
                .click();
        assertThat(mo.screen().page().getByText("There are no topics yet.")).isVisible();
        sam.screen().button("Start chat").click();

        sam.sees("My loop never ends");
    }

    private static String number(People people) {
        var rows = new String[1];
        people.server()
                .as(
                        people.account("Kim", "Example"),
                        () -> rows[0] = String.valueOf(
                                people.server().dashboard().notDone().getFirst().number()));
        return rows[0];
    }
}
