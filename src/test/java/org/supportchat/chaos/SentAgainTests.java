package org.supportchat.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.supportchat.wire.Answer.Confirmed;

/** A message that is sent again, by whatever way, is stored once, and each time told the same. */
@ChaosTest
@Tag("short")
class SentAgainTests {

    private static final int TIMES = 5;
    private static final int PAGES = 10;
    private static final long FIRST_SEQ = 3;
    private static final String TEXT = "Sent again and again";

    private final String key = Chance.of(TEXT).key();

    @BeforeEach
    void start(Site site) throws IOException, InterruptedException {
        site.prepare(0);
    }

    @Test
    void sameCallFiveTimesStoresOneMessage(Site site) throws Exception {
        try (var sam = new Visitor(site, "Sam Example, one call", 1)) {
            sam.page().writeByOneCall(TIMES, key, TEXT);

            assertThat(sam.answers(1)).containsExactly(new Confirmed(key, FIRST_SEQ));
            report(site, sam, "one call, five times", 1);
        }
    }

    @Test
    void sameMessageInFiveCallsStoresOneMessage(Site site) throws Exception {
        try (var sam = new Visitor(site, "Sam Example, five calls", 1)) {
            for (var time = 0; time < TIMES; time++) {
                sam.page().write(key, TEXT);
            }

            assertThat(sam.answers(TIMES)).containsExactlyElementsOf(told(TIMES));
            report(site, sam, "five calls", TIMES);
        }
    }

    @Test
    void sameKeyFromTenPagesAtOnceStoresOneMessage(Site site) throws Exception {
        try (var sam = new Visitor(site, "Sam Example, ten pages", PAGES)) {
            sam.writeFromAllPagesAtOnce(key, TEXT);

            assertThat(sam.answers(PAGES)).containsExactlyElementsOf(told(PAGES));
            report(site, sam, "ten pages at once", PAGES);
        }
    }

    private List<Confirmed> told(int times) {
        return Collections.nCopies(times, new Confirmed(key, FIRST_SEQ));
    }

    private static void report(Site site, Visitor sam, String how, int told) throws Exception {
        var stored = sam.stored(site, TEXT);
        Waiting.until(Visitor.LONGEST_ANSWER, () -> !sam.shown(TEXT).contains(0L));
        var shown = sam.shown(TEXT);
        Report.add(List.of(
                "## Sent again: " + how,
                "",
                "Stored %d, told sent under one number %d, shown by each page %s.".formatted(stored, told, shown)));
        assertThat(stored).isEqualTo(1);
        assertThat(shown).containsOnly(1L);
    }
}
