package org.supportchat.chaos;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What a scenario came to, for the report. */
record Outcome(Scenario scenario, Course course, Verdict verdict, Instant begin, Duration took, List<Outage> outages) {

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add("## " + scenario.name());
        lines.add("");
        lines.add("| seed | chats | messages | told sent | stored | lost | duplicated | out of order | gaps"
                + " | pages read | of them not as stored | seconds |");
        lines.add("|---|---|---|---|---|---|---|---|---|---|---|---|");
        lines.add("| %d | %d | %d | %d | %d | **%d** | **%d** | **%d** | **%d** | %d | **%d** | %s |"
                .formatted(
                        Chance.SEED,
                        course.talks().size(),
                        course.written().count(),
                        verdict.sent(),
                        verdict.stored(),
                        verdict.lost(),
                        verdict.duplicated(),
                        verdict.outOfOrder(),
                        verdict.gaps(),
                        verdict.readers(),
                        verdict.readersThatDiffer(),
                        Report.seconds(took)));
        lines.add("");
        lines.add("| at second | told sent before | | process back after | first new message told sent after | budget"
                + " | each writer's after |");
        lines.add("|---|---|---|---|---|---|---|");
        for (var number = 0; number < outages.size(); number++) {
            var next = number + 1 < outages.size() ? outages.get(number + 1).began() : Instant.MAX;
            lines.add(line(outages.get(number), next));
        }
        return lines;
    }

    /** @param next when the next outage began; whoever was not back by then is counted there */
    private String line(Outage outage, Instant next) {
        return "| %s | %d | %s | %s | **%s**%s | %s | %s |"
                .formatted(
                        Report.seconds(Duration.between(begin, outage.began())),
                        outage.sentBefore(),
                        outage.strike(),
                        Report.seconds(Duration.between(outage.began(), outage.over())),
                        Report.seconds(outage.untilUsable(course.written())),
                        outage.isOverBudget(course.written()) ? " (over)" : "",
                        Report.seconds(outage.strike().budget()),
                        outage.untilUsableForAll(course.writers())
                                .filter(time -> outage.countsFrom().plus(time).isBefore(next))
                                .map(Report::seconds)
                                .orElse("not before the next"));
    }
}
