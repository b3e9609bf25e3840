package org.supportchat.response;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is filled in, and what is left alone. */
class PlaceholdersTests {

    @Test
    void everyPlaceIsFilled() {
        var words = new Placeholders("Sam", "Kim Example", "Loops");
        assertThat(words.fill("Hi {student}, I am {technician}. {topic}, {topic}!"))
                .isEqualTo("Hi Sam, I am Kim Example. Loops, Loops!");
    }

    @Test
    void otherBracesStay() {
        var words = new Placeholders("Sam", "Kim", "Loops");
        assertThat(words.fill("{Student} {x} { student } ${student {}"))
                .isEqualTo("{Student} {x} { student } ${student {}");
    }

    @Test
    void nameIsTakenToTheLetter() {
        var words = new Placeholders("{topic} $1 \\ <b>", "{student}", "Loops");
        assertThat(words.fill("{student} and {technician}")).isEqualTo("{topic} $1 \\ <b> and {student}");
    }
}
