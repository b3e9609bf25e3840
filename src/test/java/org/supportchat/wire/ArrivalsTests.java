package org.supportchat.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class ArrivalsTests {

    private final ArrayList<Integer> taken = new ArrayList<>();
    private final Arrivals arrivals =
            new Arrivals(0, message -> taken.add(message.path("syncId").asInt()));

    @Test
    void earlyMessageWaitsForTheOneBefore() {
        arrive(2);
        assertThat(arrivals.isWaiting()).isTrue();
        arrive(1);

        assertThat(taken).containsExactly(1, 2);
        assertThat(arrivals.isWaiting()).isFalse();
    }

    @Test
    void repeatedMessageIsTakenOnce() {
        arrive(1);
        arrive(1);

        assertThat(taken).containsExactly(1);
    }

    private void arrive(int syncId) {
        arrivals.add(Json.read("{\"syncId\":" + syncId + "}"));
    }
}
