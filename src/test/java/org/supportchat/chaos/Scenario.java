package org.supportchat.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * People write into many chats, and at random moments among their messages something happens to the product.
 *
 * @param strikes what happens, in order
 */
record Scenario(String name, Size size, List<Strike> strikes) {

    private static final int LONGEST_HESITATION = 200;

    /**
     * Runs it, puts it into the report, and fails where anything was lost, doubled or shown otherwise than stored, or
     * nobody could write any more. Times are figures of the report, with those over the budget marked: how long a start
     * takes is the machine's.
     */
    void run(Site site) throws IOException, InterruptedException, SQLException {
        var chance = Chance.of(name);
        try (var course = Course.gather(site, name, size)) {
            var begin = Instant.now();
            var load = Load.begin(course, size.messagesOfOne());
            var outages = new ArrayList<Outage>();
            for (var strike : strikes) {
                load.awaitSent(moment(outages.size(), chance));
                Waiting.pause(chance.milliseconds(0, LONGEST_HESITATION));
                outages.add(strike.happen(site, chance, course.sent()));
            }
            var isAllSent = load.awaitEnd();
            var took = Duration.between(begin, Instant.now());
            var verdict = Verdict.on(course, site.database());
            Report.add(new Outcome(this, course, verdict, begin, took, outages).lines());
            assertThat(verdict.faults()).isEmpty();
            assertThat(isAllSent).as("everything written was told sent").isTrue();
            assertThat(outages)
                    .as("outages after which nobody could write")
                    .noneMatch(outage -> outage.untilUsable(course.written()).isEmpty());
        }
    }

    /** After how many messages the next strike comes: somewhere in the middle of its share of the work. */
    private long moment(int number, Chance chance) {
        var share = size.messages() / strikes.size();
        return (long) number * share + chance.between(share / 5, share * 3 / 5);
    }
}
