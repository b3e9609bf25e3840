package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.supportchat.account.NewAccount;
import org.supportchat.chaos.ChaosTest;
import org.supportchat.chaos.Report;
import org.supportchat.chaos.Site;
import org.supportchat.chaos.Stored;
import org.supportchat.line.Line;

/** Real pages of the packaged product, on a line that fails for long, and while the product is killed. */
@ChaosTest
@ExtendWith(Browsers.class)
@Tag("long")
class PagesUnderFaultTests {

    private static final Duration ASLEEP = Duration.ofSeconds(5);

    @Test
    void blackHoleOfAMinuteLosesNothing(OpenPages pages, Site site) throws Exception {
        run(
                "line black-holed for 60 s",
                pages,
                site,
                Duration.ofSeconds(5),
                story -> story.blackHole(Duration.ofSeconds(60)));
    }

    @Test
    void pageThatHearsNothingAnyMoreHealsInItsPlace(OpenPages pages, Site site) throws Exception {
        run("server-to-browser direction dies alone", pages, site, Duration.ofSeconds(30), LineStory::deafness);
    }

    @Test
    void proxyThatCutsWhatIsQuietForTwentySecondsLosesNothing(OpenPages pages, Site site) throws Exception {
        run(
                "idle sockets cut after 20 s",
                pages,
                site,
                Duration.ofSeconds(5),
                story -> story.idleCuts(Duration.ofSeconds(20), Duration.ofSeconds(50)));
    }

    @Test
    void pageThatSleptForTwoMinutesIsCurrent(OpenPages pages, Site site) throws Exception {
        run("page asleep for 2 minutes", pages, site, ASLEEP, story -> story.sleep(Duration.ofMinutes(2)));
    }

    @Test
    void openPagesOutliveAKillOfTheApplication(OpenPages pages, Site site) throws Exception {
        var name = "Sam Example, killed meanwhile";
        try (var line = lineTo(site)) {
            var story = story(name, pages, site, line);
            var soon = new HasTextOptions().setTimeout(60_000);
            site.application().kill();
            story.sam().writes("Sam writes to nobody");
            story.kim().writes("Kim writes to nobody");
            story.sam().chat().composer().fill("Half a thought");
            story.kim().chat().composer().fill("Half an answer");
            var begun = System.nanoTime();
            Report.started(site.application().start());

            assertThat(story.sam().chat().mark("Sam writes to nobody")).hasText("Sent", soon);
            report(
                    "application killed under open pages",
                    "stored after the kill",
                    Duration.ofNanos(System.nanoTime() - begun));
            assertThat(story.sam().chat().composer()).hasValue("Half a thought");
            assertThat(story.kim().screen().textbox("Username")).isVisible();
            story.kim().logsInWith(story.kim().account().password());

            assertThat(story.kim().chat().mark("Kim writes to nobody")).hasText("Read", soon);
            assertThat(story.kim().chat().composer()).hasValue("Half an answer");
            story.sam().sees("Kim writes to nobody");
            assertThat(bodies(site, name))
                    .containsExactly("Why does my loop never end?", "Sam writes to nobody", "Kim writes to nobody");
            pages.close();
        }
    }

    private void run(String fault, OpenPages pages, Site site, Duration gate, Function<LineStory, Duration> happen)
            throws Exception {
        var name = "Sam Example, " + fault;
        try (var line = lineTo(site)) {
            var story = story(name, pages, site, line);
            var time = happen.apply(story);
            report(fault, "current again after (gate " + gate.toSeconds() + ")", time);
            assertThat(bodies(site, name)).doesNotHaveDuplicates();
            pages.close();
        }
    }

    private static LineStory story(String name, OpenPages pages, Site site, Line line)
            throws IOException, InterruptedException {
        site.prepare(1);
        var account = site.technicians().getFirst();
        var sam = new Student(pages.fresh("http://localhost:" + line.port()));
        sam.asks(name, "Why does my loop never end?");
        var kim = new Technician(
                pages.fresh(site.application().home().toString()),
                new NewAccount(account.username(), "kim@example.edu", account.password(), "Kim", "Example", "", ""));
        kim.signsIn();
        kim.joins(name);
        sam.chat().tells(account.firstName() + " " + account.lastName() + " joined");
        return new LineStory(sam, kim, line);
    }

    private static Line lineTo(Site site) {
        return Line.to(site.application().home().getPort());
    }

    private static List<String> bodies(Site site, String studentName) throws Exception {
        return Stored.of(site.database(), Stored.chatOf(site.database(), studentName)).stream()
                .map(Stored::body)
                .filter(body -> !body.isEmpty())
                .toList();
    }

    private static void report(String fault, String what, Duration time) throws IOException {
        Report.add(List.of(
                "## In Chromium: " + fault,
                "",
                "Nothing lost, nothing doubled; " + what + ": " + Report.seconds(time) + " s."));
    }
}
