package org.supportchat.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.supportchat.common.Invalid;

/** What can be said of a topic. */
class TopicDetailsTests {

    @Test
    void nameIsAllThatIsNeeded() {
        var details = new TopicDetails("", "  Loops ", "", "", TopicIcon.CODE, true);
        assertThat(details.name()).isEqualTo("Loops");
    }

    @Test
    void everyProblemIsToldAtItsField() {
        var line = "x".repeat(TopicDetails.LINE_LONGEST + 1);
        var refused = catchThrowableOfType(
                Invalid.class,
                () -> new TopicDetails(
                        "x".repeat(TopicDetails.NAME_LONGEST + 1), " ", line, line, TopicIcon.CODE, true));
        assertThat(refused.problems())
                .extracting(Invalid.Problem::field)
                .containsExactly("group", "name", "description", "hint");
    }
}
