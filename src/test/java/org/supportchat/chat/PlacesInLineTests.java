package org.supportchat.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.supportchat.chat.Examples.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Where people stand in line, and about how long it takes. */
class PlacesInLineTests {

    private static final List<Duration> THREE_WAITS =
            List.of(Duration.ofMinutes(10), Duration.ofMinutes(4), Duration.ofMinutes(1));

    private static final Optional<Instant> OPEN = Optional.of(NOON.minusSeconds(7_200));

    private static UUID chat(long number) {
        return new UUID(0, number);
    }

    private static List<UUID> chats(long... numbers) {
        return LongStream.of(numbers).mapToObj(PlacesInLineTests::chat).toList();
    }

    private static Line line(int onDuty, List<Duration> waits, Instant now, long... numbers) {
        return Line.EMPTY.next(chats(numbers), waits, onDuty, OPEN, now);
    }

    @Test
    void placesFollowTheOrder() {
        var line = line(0, List.of(), NOON, 7, 8);
        assertThat(line.place(chat(7)).orElseThrow().place()).isEqualTo(1);
        assertThat(line.place(chat(8)).orElseThrow().place()).isEqualTo(2);
        assertThat(line.place(chat(9))).isEmpty();
    }

    @Test
    void estimateIsTheMedianForAsManyAsAreOnDutyAndTwiceThatForTheNext() {
        var line = line(2, THREE_WAITS, NOON, 1, 2, 3, 4, 5);
        assertThat(LongStream.rangeClosed(1, 5)
                        .map(number ->
                                line.place(chat(number)).orElseThrow().minutes().orElseThrow()))
                .containsExactly(4L, 4L, 8L, 8L, 12L);
    }

    @Test
    void tooLittleToGoByGivesNoNumber() {
        assertThat(line(2, THREE_WAITS.subList(0, 2), NOON, 1)
                        .place(chat(1))
                        .orElseThrow()
                        .minutes())
                .isEmpty();
        assertThat(line(0, THREE_WAITS, NOON, 1).place(chat(1)).orElseThrow().minutes())
                .isEmpty();
    }

    @Test
    void estimateGoesDownWithTheTimeAtAPlaceAndGoesAwayWhenItWasWrong() {
        var line = line(1, THREE_WAITS, NOON, 1);
        var later = line.next(chats(1), THREE_WAITS, 1, OPEN, NOON.plusSeconds(130));
        assertThat(later.place(chat(1)).orElseThrow().minutes()).hasValue(2);
        var overdue = later.next(chats(1), THREE_WAITS, 1, OPEN, NOON.plusSeconds(400));
        assertThat(overdue.place(chat(1)).orElseThrow().minutes()).hasValue(1);
        var wrong = overdue.next(chats(1), THREE_WAITS, 1, OPEN, NOON.plusSeconds(481));
        assertThat(wrong.place(chat(1)).orElseThrow().minutes()).isEmpty();
    }

    @Test
    void betterPlaceStartsTheTimeAnew() {
        var line = line(1, THREE_WAITS, NOON, 1, 2);
        var moved = line.next(chats(2), THREE_WAITS, 1, OPEN, NOON.plusSeconds(300));
        assertThat(moved.place(chat(2)).orElseThrow().place()).isEqualTo(1);
        assertThat(moved.place(chat(2)).orElseThrow().minutes()).hasValue(4);
    }

    @Test
    void nobodyIsPromisedANumberWhileWeAreClosed() {
        var evening = line(1, THREE_WAITS, NOON, 1);
        var night = evening.next(chats(1), THREE_WAITS, 1, Optional.empty(), NOON.plusSeconds(60));
        assertThat(night.place(chat(1)).orElseThrow().minutes()).isEmpty();
        assertThat(night.place(chat(1)).orElseThrow().place()).isEqualTo(1);
    }

    /** Otherwise whoever is first in the morning would have waited far too long to be told one. */
    @Test
    void timeAtAPlaceBeginsAnewAsWeOpen() {
        var morning = NOON.plus(Duration.ofHours(17));
        var line = line(1, THREE_WAITS, NOON, 1)
                .next(chats(1), THREE_WAITS, 1, Optional.of(morning), morning.plusSeconds(60));
        assertThat(line.place(chat(1)).orElseThrow().minutes()).hasValue(3);
    }
}
