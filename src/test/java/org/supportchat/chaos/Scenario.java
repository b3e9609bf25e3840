package org.supportchat.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** People write into many chats, and at random moments among their messages something is killed and started again. */
final class Scenario {

    private final String name;
    private final Site site;
    private final Size size;
    private final Strike strike;
    private final Chance chance;

    /** What happens to the product in the middle of the work. */
    @FunctionalInterface
    interface Strike {

        /** @param sentBefore how many messages had been told sent */
        Outage happen(Site site, Chance chance, long sentBefore) throws IOException, InterruptedException;
    }

    Scenario(String name, Site site, Size size, Strike strike) {
        this.name = name;
        this.site = site;
        this.size = size;
        this.strike = strike;
        this.chance = Chance.of(name);
    }

    /**
     * Runs it, puts it into the report, and fails where anything was lost, doubled or shown otherwise than stored,
     * or took too long.
     *
     * @param budget the longest time from what an outage counts from to the first new message told sent
     */
    void run(Duration budget) throws IOException, InterruptedException, SQLException {
        try (var course = Course.gather(site, name, size)) {
            var begin = Instant.now();
            var load = Load.begin(course, size.messagesOfOne());
            var outages = new ArrayList<Outage>();
            for (var number = 0; number < size.kills(); number++) {
                load.awaitSent(moment(number));
                Waiting.pause(chance.milliseconds(0, 200));
                outages.add(strike.happen(site, chance, course.sent()));
            }
            var isAllSent = load.awaitEnd();
            var verdict = Verdict.on(course, site.database());
            report(course, verdict, begin, outages, budget);
            assertThat(verdict.faults()).isEmpty();
            assertThat(isAllSent).as("everything written was told sent").isTrue();
            assertThat(verdict.readersThatDiffer()).isZero();
            for (var outage : outages) {
                var time = outage.untilUsable(course.written());
                assertThat(time).as("usable again after").isPresent();
                if (size.isMeasured()) {
                    assertThat(time.get()).as("usable again after").isLessThan(budget);
                }
            }
        }
    }

    /** After how many messages the next strike comes: somewhere in the middle of its share of the work. */
    private long moment(int number) {
        var share = size.messages() / size.kills();
        return (long) number * share + chance.between(share / 5, share * 3 / 5);
    }

    private void report(Course course, Verdict verdict, Instant begin, List<Outage> outages, Duration budget)
            throws IOException {
        var lines = new ArrayList<String>();
        lines.add("| chats | messages | told sent | stored | lost | duplicated | out of order | gaps | readers"
                + " | of them not showing what is stored | seconds in all |");
        lines.add("|---|---|---|---|---|---|---|---|---|---|---|");
        lines.add("| %d | %d | %d | %d | **%d** | **%d** | **%d** | %d | %d | **%d** | %s |"
                .formatted(
                        size.chats(),
                        course.written().count(),
                        verdict.sent(),
                        verdict.stored(),
                        verdict.lost(),
                        verdict.duplicated(),
                        verdict.outOfOrder(),
                        verdict.gaps(),
                        verdict.readers(),
                        verdict.readersThatDiffer(),
                        Report.seconds(Duration.between(begin, Instant.now()))));
        lines.add("");
        lines.add("| outage at | told sent before | process up again after | usable again after | budget"
                + " | by everybody after |");
        lines.add("|---|---|---|---|---|---|");
        for (var outage : outages) {
            lines.add("| %s s | %d | %s s | **%s s** | %s s | %s s |"
                    .formatted(
                            Report.seconds(Duration.between(begin, outage.began())),
                            outage.sentBefore(),
                            Report.seconds(Duration.between(outage.began(), outage.over())),
                            Report.seconds(outage.untilUsable(course.written())),
                            Report.seconds(budget),
                            Report.seconds(outage.untilUsableForAll(course.writers()))));
        }
        Report.add(name, lines);
    }
}
