package org.supportchat.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class FramesTests {

    private final ArrayList<String> messages = new ArrayList<>();
    private final Frames frames = new Frames(messages::add);

    @Test
    void joinedMessagesAreTakenApart() {
        frames.add("3|one5|three");

        assertThat(messages).containsExactly("one", "three");
    }

    @Test
    void splitMessagesArePutTogether() {
        "3|one12|a|b and more7|{\"a\":1}".chars().forEach(letter -> frames.add(Character.toString(letter)));

        assertThat(messages).containsExactly("one", "a|b and more", "{\"a\":1}");
    }
}
