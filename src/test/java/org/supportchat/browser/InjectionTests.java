package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.supportchat.account.Staff;
import org.supportchat.chat.NewChat;
import org.supportchat.chat.NewMessage;
import org.supportchat.chat.StaffNoteService;
import org.supportchat.response.ResponseDetails;
import org.supportchat.response.ResponseKind;
import org.supportchat.response.ResponseService;
import org.supportchat.schedule.HoursOverride;
import org.supportchat.schedule.OverrideService;
import org.supportchat.schedule.PauseService;
import org.supportchat.schedule.TestSchedule;
import org.supportchat.topic.TopicDetails;
import org.supportchat.topic.TopicIcon;
import org.supportchat.topic.TopicService;

/** Whatever anybody writes anywhere is text in the browsers of all others: none of it runs, or becomes a part of a page. */
@BrowserTest
class InjectionTests {

    private static final String LAST = "And that was all";

    private static final String SHORTCUT = "hit-";

    private static final String COUNT_HITS = "window.hits = 0; window.hit = () => { window.hits++; };";

    /** What the payloads would have left in the page, in the shadows of components as well. */
    private static final String LEFT_BEHIND = """
            () => {
              const left = [];
              const look = (root) => root.querySelectorAll('*').forEach((element) => {
                const attributes = [...element.attributes];
                if (attributes.some((one) => one.name.startsWith('on') && one.value.includes('hit'))
                    || ['href', 'src', 'action', 'data', 'srcdoc'].some((name) => /^\\s*(javascript|data:text)/i
                        .test(element.getAttribute(name) ?? ''))
                    || (element.localName === 'script' && element.textContent.startsWith('hit('))) {
                  left.push(element.outerHTML);
                }
                if (element.shadowRoot) look(element.shadowRoot);
              });
              look(document);
              return left;
            }""";

    @Autowired
    private StaffNoteService notes;

    @Autowired
    private TopicService topics;

    @Autowired
    private ResponseService responses;

    @Autowired
    private OverrideService overrides;

    @Autowired
    private PauseService pauses;

    @Autowired
    private TestSchedule schedule;

    @Autowired
    private Clock clock;

    @Autowired
    private Staff staff;

    private static void isUnharmed(Screen screen) {
        assertThat(screen.page().evaluate("() => window.hits"))
                .as(screen.page().url())
                .isEqualTo(0);
        assertThat((List<?>) screen.page().evaluate(LEFT_BEHIND))
                .as(screen.page().url())
                .isEmpty();
    }

    @Test
    void thereAreMoreThanTwoHundredOfThem() {
        assertThat(Payloads.all()).hasSizeGreaterThan(200).doesNotHaveDuplicates();
    }

    @Test
    void namesAndQuestionsOfStudentsAreText(People people) {
        var kim = people.technician("Kim", "<svg onload=hit()>");
        kim.screen().runsFirst(COUNT_HITS);
        Payloads.inTexts(NewChat.NAME_LONGEST).forEach(text -> people.start(text, "Question: " + text));

        people.signedIn(kim);

        assertThat(kim.row("Waiting", "javascript:hit()").first()).isAttached();
        kim.screen().isSettled();
        isUnharmed(kim.screen());
        kim.row("Waiting", "javascript:hit()")
                .first()
                .getByRole(AriaRole.BUTTON)
                .click();
        kim.chat().hasComposer();
        isUnharmed(kim.screen());
    }

    @Test
    void messagesAndNotesAreTextOnBothSides(People people) {
        var token = people.start("<img src=x onerror=hit()>", "What does this do?");
        var chat = people.chatOf(token);
        var kim = people.technician("\"><img src=x", "onerror=hit()>");
        people.server().as(kim.account(), () -> {
            people.server().technicians().join(chat);
            for (var text : Payloads.inTexts(1_000)) {
                people.server().technicians().send(chat, new NewMessage(UUID.randomUUID(), text));
                notes.write(chat, new NewMessage(UUID.randomUUID(), text));
            }
        });
        for (var text : Payloads.inTexts(1_000)) {
            people.server().students().send(token, new NewMessage(UUID.randomUUID(), text));
        }
        people.server().students().send(token, new NewMessage(UUID.randomUUID(), LAST));

        var sam = people.studentWith(token);
        sam.screen().runsFirst(COUNT_HITS);
        sam.screen().opens("/chat");
        sam.sees(LAST);
        kim.screen().runsFirst(COUNT_HITS);
        people.signedIn(kim).opens("My chats", "<img src=x onerror=hit()>");
        kim.sees(LAST);
        kim.screen().textbox("Message").fill("<img src=x onerror=hit()>");
        sam.screen().textbox("Message").fill("<img src=x onerror=hit()>");
        sam.screen().button("Send").click();
        kim.screen().isSettled();

        isUnharmed(sam.screen());
        isUnharmed(kim.screen());
    }

    @Test
    void textsOfManagersAreText(People people) {
        var names = Payloads.inTexts(TopicDetails.NAME_LONGEST - 5);
        var lines = Payloads.inTexts(TopicDetails.LINE_LONGEST);
        var titles = Payloads.inTexts(ResponseDetails.TITLE_LONGEST);
        var texts = Payloads.inTexts(ResponseDetails.TEXT_LONGEST);
        var reasons = Payloads.inTexts(HoursOverride.REASON_LONGEST);
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        Staff.as(staff.manager("Mo"), () -> {
            topics.all().forEach(topic -> topics.delete(topic.id()));
            for (var line : lines) {
                var number = lines.indexOf(line);
                topics.create(new TopicDetails(
                        names.get(number), names.get(number) + " " + number, line, line, TopicIcon.values()[0], true));
            }
            IntStream.range(0, titles.size())
                    .forEach(number -> responses.create(
                            ResponseKind.SHARED,
                            new ResponseDetails(
                                    titles.get(number), SHORTCUT + number, texts.get(number % texts.size()))));
            overrides.add(IntStream.range(0, reasons.size())
                    .mapToObj(day -> new HoursOverride(
                            today.plusDays(day + 1), today.plusDays(day + 1), List.of(), reasons.get(day)))
                    .toList());
            pauses.pause(clock.instant().plus(Duration.ofHours(1)), reasons.getFirst());
        });
        try {
            var sam = people.student();
            sam.screen().runsFirst(COUNT_HITS);
            sam.screen().opens("/");
            assertThat(sam.screen().page().getByText("<script>hit()</script>").first())
                    .isAttached();
            isUnharmed(sam.screen());
            var manager = people.managing("Mo", "<b onclick=hit()>");
            manager.screen().runsFirst(COUNT_HITS);
            for (var path : List.of("/topics", "/responses", "/schedule")) {
                manager.screen().opens(path);
                assertThat(manager.screen().page().getByText("hit()").first()).isAttached();
                isUnharmed(manager.screen());
            }
        } finally {
            schedule.reset();
            Staff.as(staff.manager("Mo"), () -> {
                topics.all().forEach(topic -> topics.delete(topic.id()));
                responses.all().stream()
                        .filter(response -> response.details().shortcut().startsWith(SHORTCUT))
                        .forEach(response -> responses.delete(response.id()));
            });
        }
    }
}
