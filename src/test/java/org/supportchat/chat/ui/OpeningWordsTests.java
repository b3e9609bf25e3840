package org.supportchat.chat.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.supportchat.schedule.Availability;
import org.supportchat.schedule.Hours;
import org.supportchat.schedule.HoursOverride;
import org.supportchat.schedule.OpeningHours;
import org.supportchat.schedule.Pause;
import org.supportchat.schedule.Preset;
import org.supportchat.schedule.Week;

/** What people read about support hours; 23 November 2026 is a Monday, with Thanksgiving on the 26th. */
@SpringBootTest
@ViewPackages(classes = LandingView.class)
class OpeningWordsTests extends SpringBrowserlessTest {

    private static final ZoneId COURSE = ZoneId.of("America/New_York");
    private static final Duration LAST_CALL = Duration.ofMinutes(10);
    private static final HoursOverride THANKSGIVING =
            new HoursOverride(LocalDate.of(2026, 11, 26), LocalDate.of(2026, 11, 27), List.of(), "Thanksgiving");

    private static OpeningWords words(String local, Week week, Locale language, Pause... pauses) {
        var moment = at(local);
        var pause = List.of(pauses).stream().findAny();
        var rule = new OpeningHours(COURSE, week, List.of(THANKSGIVING), pause);
        var today = moment.atZone(COURSE).toLocalDate();
        var now = Availability.at(moment, today, rule, LAST_CALL);
        return new OpeningWords(now, rule, new CourseTime(language, COURSE, today), moment);
    }

    private static OpeningWords words(String local, Pause... pauses) {
        return words(local, Preset.BUSINESS.week(), Locale.US, pauses);
    }

    private static Instant at(String local) {
        return OffsetDateTime.parse(local + "-05:00").toInstant();
    }

    private static String banner(OpeningWords words) {
        var banner = new AvailabilityBanner();
        UI.getCurrent().add(banner);
        banner.show(words);
        return banner.getChildren()
                .filter(Component::isVisible)
                .map(part -> part.getElement().getTextRecursively())
                .reduce((one, next) -> one + " " + next)
                .orElse("")
                .replace('\u202f', ' ');
    }

    private static String queue(OpeningWords words) {
        return queue(words, COURSE);
    }

    private static String queue(OpeningWords words, ZoneId reader) {
        var queue = new QueueWords(words, 2, reader);
        return (queue.state() + queue.outlook()).replace('\u202f', ' ');
    }

    @Test
    void openSaysUntilWhen() {
        assertThat(banner(words("2026-11-23T10:00"))).isEqualTo("Open now until 4:30 PM today (Eastern Time).");
        assertThat(banner(words("2026-11-23T16:20")))
                .isEqualTo("Open now until 4:30 PM today (Eastern Time). We close soon. If nobody gets to your"
                        + " question before, it keeps its place in line.");
    }

    @Test
    void openToMidnightOrBeyond() {
        assertThat(banner(words("2026-11-23T10:00", monday(600, 1440), Locale.US)))
                .startsWith("Open now until midnight (");
        assertThat(banner(words("2026-11-23T10:00", monday(600, 1560), Locale.US)))
                .startsWith("Open now until 2:00 AM tomorrow (");
        assertThat(banner(words("2026-11-28T10:00", always(), Locale.US))).isEqualTo("Open now");
    }

    private static Week monday(int from, int to) {
        return new Week(Map.of(DayOfWeek.MONDAY, List.of(new Hours(from, to))));
    }

    private static Week always() {
        return new Week(EnumSet.allOf(DayOfWeek.class).stream()
                .collect(Collectors.toMap(Function.identity(), _ -> List.of(new Hours(0, Hours.DAY)))));
    }

    @Test
    void closedSaysWhenWeOpenByTodayTomorrowOrDay() {
        assertThat(banner(words("2026-11-23T08:00"))).startsWith("Closed now We open today at 9:00 AM (Eastern Time).");
        assertThat(banner(words("2026-11-23T17:00"))).startsWith("Closed now We open tomorrow at 9:00 AM (");
        assertThat(banner(words("2026-11-21T12:00")))
                .isEqualTo("Closed now We open on Monday at 9:00 AM (Eastern Time). That is 2 days from now. Nobody"
                        + " reads questions before. You can leave a question: it keeps its place in line and is"
                        + " answered when we open.");
    }

    @Test
    void closedByAnOverrideSaysWhy() {
        assertThat(banner(words("2026-11-26T12:00")))
                .startsWith("Closed now (Thanksgiving). We open on Monday at 9:00 AM (Eastern Time). That is 4 days");
        assertThat(queue(words("2026-11-26T12:00"))).startsWith("We are closed today (Thanksgiving). Your question");
    }

    @Test
    void pausedSaysWhenWeAreBackAndWhy() {
        var pause = new Pause(at("2026-11-23T14:00"), at("2026-11-23T15:10"), "A fire drill.");
        assertThat(banner(words("2026-11-23T14:30", pause)))
                .startsWith("Closed now, back at 3:10 PM (Eastern Time). A fire drill. You can leave a question");
        assertThat(queue(words("2026-11-23T14:30", pause)))
                .isEqualTo("We are paused, and back at 3:10 PM. Your question keeps its place.");
        assertThat(queue(words("2026-11-23T15:10", pause))).isEqualTo("2 course assistants are on duty.");
    }

    @Test
    void pauseBeyondTheHoursLeadsToTheNextOpening() {
        var pause = new Pause(at("2026-11-23T16:00"), at("2026-11-23T17:00"), "");
        assertThat(banner(words("2026-11-23T16:10", pause)))
                .startsWith("Closed now, back tomorrow at 9:00 AM (Eastern Time).");
        assertThat(queue(words("2026-11-23T16:10", pause)))
                .isEqualTo("We closed at 4:00 PM. Your question keeps its place and is read when we open,"
                        + " tomorrow at 9:00 AM.");
    }

    @Test
    void nothingInSight() {
        var never = new Week(Map.of());
        assertThat(banner(words("2026-11-23T12:00", never, Locale.US)))
                .isEqualTo("Closed now No hours are planned at the moment. You can leave a question all the same:"
                        + " it keeps its place in line.");
        assertThat(queue(words("2026-11-23T12:00", never, Locale.US)))
                .isEqualTo("We are closed now. Your question keeps its place. No hours are planned at the moment.");
    }

    @Test
    void whoWaitsIsToldWhatBecomesOfThem() {
        assertThat(queue(words("2026-11-23T16:20")))
                .isEqualTo("We close at 4:30 PM (within 10 min). Chats that have begun are finished. If nobody gets to"
                        + " you, your question keeps its place until we open again, tomorrow at 9:00 AM.");
        assertThat(queue(words("2026-11-23T16:30")))
                .isEqualTo("We closed at 4:30 PM. Your question keeps its place and is read when we open,"
                        + " tomorrow at 9:00 AM.");
        assertThat(queue(words("2026-11-24T08:00"))).startsWith("We are closed now. Your question keeps its place");
    }

    @Test
    void whoWaitsElsewhereIsToldTheirOwnTimeOfWhatIsToCome() {
        var madrid = ZoneId.of("Europe/Madrid");
        var pause = new Pause(at("2026-11-23T14:00"), at("2026-11-23T15:10"), "");
        assertThat(queue(words("2026-11-23T14:30", pause), madrid))
                .isEqualTo("We are paused, and back at 3:10 PM. That is 9:10 PM where you are. Your question keeps its"
                        + " place.");
        assertThat(queue(words("2026-11-23T16:30"), madrid))
                .endsWith("tomorrow at 9:00 AM. That is 3:00 PM where you are.");
        assertThat(queue(words("2026-11-23T16:20"), madrid))
                .endsWith("until we open again, tomorrow at 9:00 AM. That is 3:00 PM where you are.");
    }

    @Test
    void nobodyIsPromisedATimeAtWhichWeAreClosed() {
        var late = new QueueWords(words("2026-11-23T16:20"), 1, COURSE);
        assertThat(late.promised(OptionalInt.of(9))).hasValue(9);
        assertThat(late.promised(OptionalInt.of(11))).isEmpty();
        assertThat(new QueueWords(words("2026-11-23T17:00"), 1, COURSE).promised(OptionalInt.of(1)))
                .isEmpty();
    }

    @Test
    void readerElsewhereIsToldTheirOwnTime() {
        var time = words("2026-11-23T10:00").time();
        assertThat(time.where(ZoneId.of("Europe/Berlin"), at("2026-11-23T16:30"))
                        .replace('\u202f', ' '))
                .isEqualTo("That is 10:30 PM where you are.");
        assertThat(time.where(ZoneId.of("Asia/Tokyo"), at("2026-11-23T16:30")).replace('\u202f', ' '))
                .isEqualTo("That is Tuesday, 6:30 AM, where you are.");
        assertThat(time.where(ZoneId.of("America/Detroit"), at("2026-11-23T16:30")))
                .isEmpty();
    }

    @Test
    void farDaysHaveTheirDate() {
        var time = words("2026-11-23T10:00").time();
        assertThat(time.at(at("2026-11-30T09:00")).replace('\u202f', ' '))
                .isEqualTo("on Monday, November 30, 2026 at 9:00 AM");
    }

    @Test
    void speaksSpanish() {
        assertThat(queue(words("2026-11-23T17:00", Preset.BUSINESS.week(), Locale.of("es"))))
                .isEqualTo("Cerramos a las 16:30. Su pregunta conserva su lugar y se lee cuando abramos,"
                        + " mañana a las 9:00.");
    }
}
