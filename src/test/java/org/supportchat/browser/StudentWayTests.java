package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.supportchat.account.Staff;
import org.supportchat.topic.TopicDetails;
import org.supportchat.topic.TopicIcon;
import org.supportchat.topic.TopicService;

/** A student's whole way, on a phone and at a desk: from the topic to the erased chat, with a second device between. */
@BrowserTest
class StudentWayTests {

    @Autowired
    private TopicService topics;

    @Autowired
    private Staff staff;

    private enum Device {
        PHONE,
        DESK;

        Student of(People people) {
            var options = new NewContextOptions().setLocale("en-US");
            var screen = people.pages()
                    .open(
                            people.server().url(),
                            this == PHONE ? options.setHasTouch(true).setIsMobile(true) : options);
            screen.page().setViewportSize(this == PHONE ? 390 : 1280, this == PHONE ? 844 : 800);
            return new Student(screen);
        }

        /** On a phone what stands beside a chat covers it, and is closed again. */
        void lookAtDetails(Student student, Runnable look) {
            if (this == PHONE) {
                student.screen().button("Chat details").click();
            }
            look.run();
            if (this == PHONE) {
                student.screen().button("Close details").click();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void fromTheQuestionToTheErasedChat(Device device, People people) {
        Staff.as(staff.manager("Mo"), () -> {
            topics.all().forEach(topic -> topics.delete(topic.id()));
            topics.create(new TopicDetails("Labs", "Loops", "Lab 3", "Paste it", TopicIcon.CODE, true));
        });
        var alex = people.signedIn("Alex", "Example");
        var sam = device.of(people);

        sam.screen().opens("/");
        assertThat(sam.screen().page().getByText("Open now")).isVisible();
        sam.screen()
                .named(AriaRole.GROUP, "Topic")
                .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("Loops"))
                .check();
        sam.fillsIn("Sam Sample", "My loop never ends");
        sam.screen().button("Start chat").click();
        assertThat(sam.screen().status("Queue")).containsText("1st in line");
        assertThat(sam.screen().status("Queue")).containsText("One course assistant is on duty.");
        fits(sam);

        alex.joins("Sam Sample");
        alex.writes("Where does x change?");
        sam.sees("Where does x change?");
        alex.chat().composer().pressSequentially("I think");
        assertThat(sam.screen().page().getByText("Alex Example is typing")).isVisible();
        sam.writes("Nowhere, I see");
        alex.sees("Nowhere, I see");
        assertThat(sam.chat().mark("Nowhere, I see")).hasText("Read");
        fits(sam);

        var code = new String[1];
        device.lookAtDetails(sam, () -> {
            var shown = sam.screen().page().locator(".resume-code");
            assertThat(shown).isVisible();
            code[0] = shown.textContent();
            assertThat(sam.screen().button("Copy resume code")).isVisible();
            assertThat(sam.screen().button("Download transcript")).isVisible();
            fits(sam);
        });
        var other = device.of(people);
        other.screen().opens("/resume");
        other.screen().textbox("Resume code").fill(code[0].replace('-', ' ').toUpperCase());
        other.screen().button("Open chat").click();
        other.sees("Where does x change?");
        other.writes("Now from another device");
        sam.sees("Now from another device");

        alex.closes();
        sam.screen().button("Still stuck").click();
        assertThat(sam.screen().status("Queue")).containsText("1st in line");
        alex.joins("Sam Sample");
        alex.closes();
        sam.screen().button("Solved").click();
        assertThat(sam.screen().page().getByText("Thank you for telling us.")).isVisible();
        fits(sam);

        if (device == Device.PHONE) {
            sam.screen().button("Chat details").click();
        }
        sam.screen().button("Erase my chat").click();
        sam.screen().answers("Erase this chat?", "Erase");
        assertThat(sam.screen().page().getByText("was erased")).isVisible();
        assertThat(other.screen().page().getByText("This chat is not open here any more"))
                .isVisible();
        fits(sam);
    }

    private static void fits(Student student) {
        assertThat(student.screen().page().evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
    }
}
