package org.supportchat.chat.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.supportchat.chat.MessageKind;
import org.supportchat.chat.MessageView;

/** What is taken away is what was written. */
class TranscriptTests {

    private static final String QUESTION = """
            My *loop* never ends, see https://example.edu/a_b:
            ```python
            while x < 10:
                print(x)
            ```
            	1. <b>Why</b>?""";

    private final Transcript transcript = new Transcript(
            "Chat #1042",
            "Times are in Eastern Time.",
            List.of(
                    line(1, MessageKind.STUDENT, "Sam_Sample", QUESTION),
                    line(2, MessageKind.JOINED, "Alex Example", "")),
            line -> line.authorName() + " joined",
            name -> "File: " + name,
            Locale.UK,
            ZoneId.of("America/New_York"));

    private static MessageView line(long seq, MessageKind kind, String author, String body) {
        return new MessageView(seq, null, kind, null, author, body, Instant.parse("2026-11-25T19:03:00Z"), List.of());
    }

    @Test
    void textHasEveryMessageToTheLetter() {
        assertThat(transcript.text())
                .isEqualTo("Chat #1042\nTimes are in Eastern Time.\n\n[25 Nov 2026, 14:03] Sam_Sample:\n" + QUESTION
                        + "\n\n[25 Nov 2026, 14:03] Alex Example joined\n");
    }

    @Test
    void markdownShowsEveryMessageAsItWasShown() {
        assertThat(transcript.markdown()).isEqualTo("""
                        # Chat \\#1042

                        Times are in Eastern Time\\.

                        **Sam\\_Sample** · 25 Nov 2026, 14:03

                        My \\*loop\\* never ends, see <https://example.edu/a_b>:
                        ```python
                        while x < 10:
                            print(x)
                        ```
                        &nbsp;&nbsp;&nbsp;&nbsp;1\\. \\<b\\>Why\\</b\\>?

                        _Alex Example joined_ · 25 Nov 2026, 14:03
                        """);
    }
}
