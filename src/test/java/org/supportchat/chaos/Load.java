package org.supportchat.chaos;

import java.time.Duration;

/** Everybody of a course writes at their own pace, and goes on while nothing can be sent. */
final class Load {

    private static final Duration LONGEST_WRITING = Duration.ofMinutes(5);
    private static final Duration LONGEST_SENDING = Duration.ofMinutes(2);
    private static final int MOST_UNSENT = 3;
    private static final int SHORTEST_THOUGHT = 100;
    private static final int LONGEST_THOUGHT = 700;

    private final Course course;
    private final int messagesOfOne;

    private Load(Course course, int messagesOfOne) {
        this.course = course;
        this.messagesOfOne = messagesOfOne;
    }

    /** @param messagesOfOne how many each writer writes */
    static Load begin(Course course, int messagesOfOne) {
        var load = new Load(course, messagesOfOne);
        course.writers()
                .forEach(writer ->
                        Thread.ofVirtual().name("author " + writer.name()).start(() -> load.write(writer)));
        return load;
    }

    /** Waits until so many messages of all were told sent. */
    void awaitSent(long count) {
        if (!Waiting.until(LONGEST_WRITING, () -> course.sent() >= count)) {
            throw new IllegalStateException("only %d of %d messages were sent".formatted(course.sent(), count));
        }
    }

    /** Waits until all is written and sent; whether that came true. */
    boolean awaitEnd() {
        return Waiting.until(
                LONGEST_SENDING,
                () -> course.writers()
                        .allMatch(writer -> writer.written().size() == messagesOfOne && writer.unsent() == 0));
    }

    private void write(Writer writer) {
        for (var number = 1; number <= messagesOfOne; number++) {
            Waiting.pause(writer.chance().milliseconds(SHORTEST_THOUGHT, LONGEST_THOUGHT));
            if (!Waiting.until(LONGEST_WRITING, () -> writer.unsent() < MOST_UNSENT)) {
                return;
            }
            writer.write(number + " from the " + writer.name());
        }
    }
}
