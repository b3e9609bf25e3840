package org.supportchat.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.supportchat.account.Colleague;

/** Who is called by name in a note. */
class MentionsTests {

    private final Colleague ann = colleague("Ann Lee");
    private final Colleague annPark = colleague("Ann Lee Park");
    private final Colleague jose = colleague("José Núñez");
    private final List<Colleague> all = List.of(ann, annPark, jose);

    private static Colleague colleague(String name) {
        return new Colleague(UUID.randomUUID(), name, "Assistant");
    }

    @Test
    void nameBehindTheSignIsAMention() {
        assertThat(Mentions.in("Ask @Ann Lee, she knows", all)).containsExactly(ann.id());
        assertThat(Mentions.in("@ann lee", all)).containsExactly(ann.id());
    }

    @Test
    void severalAreMentionedInOneNote() {
        assertThat(Mentions.in("@Ann Lee and @José Núñez\n@Ann Lee again", all))
                .containsExactlyInAnyOrder(ann.id(), jose.id());
    }

    @Test
    void lettersInTwoPartsAreTheSameLetters() {
        assertThat(Mentions.in("@Jose\u0301 Nu\u0301n\u0303ez", all)).containsExactly(jose.id());
    }

    @Test
    void longestNameIsMeant() {
        assertThat(Mentions.in("@Ann Lee Park", all)).containsExactly(annPark.id());
    }

    @Test
    void partOfAWordIsNoMention() {
        assertThat(Mentions.in("@Ann Leeson", all)).isEmpty();
        assertThat(Mentions.in("mail@Ann Lee", all)).isEmpty();
        assertThat(Mentions.in("Ann Lee @ noon", all)).isEmpty();
    }

    @Test
    void twoOfTheSameNameAreBothCalled() {
        var other = colleague("Ann Lee");
        assertThat(Mentions.in("@Ann Lee", List.of(ann, other))).containsExactlyInAnyOrder(ann.id(), other.id());
    }
}
