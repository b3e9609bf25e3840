package org.supportchat.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.supportchat.chat.StudentToken;
import org.supportchat.line.Line;

/** A line that fails for a short time, in every way a line does. */
@BrowserTest
class LineFaultTests {

    private Line line;
    private StudentToken token;

    private LineStory story(People people) {
        line = Line.to(URI.create(people.server().url()).getPort());
        var url = "http://localhost:" + line.port();
        token = people.start("Sam Sample", "My loop never ends");
        var sam = new Student(people.pages().fresh(url).withStudentCookie(url, token.value()));
        sam.screen().opens("/chat");
        var kim = people.signedIn("Kim", "Example");
        kim.joins("Sam Sample");
        sam.chat().tells("Kim Example joined");
        return new LineStory(sam, kim, line);
    }

    @AfterEach
    void closeTheLine() throws IOException {
        line.close();
    }

    @Test
    void blackHoleLosesNothing(People people) {
        story(people).blackHole(Duration.ofSeconds(8));
        isStoredOnce(people, "into the black hole");
    }

    @Test
    void pageThatHearsNothingAnyMoreHealsInItsPlace(People people) {
        story(people).deafness();
        isStoredOnce(people, "to the deaf");
    }

    @Test
    void proxyThatCutsWhatIsQuietLosesNothing(People people) {
        story(people).idleCuts(Duration.ofSeconds(4), Duration.ofSeconds(6));
        isStoredOnce(people, "after a while");
    }

    @Test
    void pageThatSleptIsCurrent(People people) {
        story(people).sleep(Duration.ofSeconds(3));
    }

    private void isStoredOnce(People people, String words) {
        assertThat(people.stored(token).subList(1, 4))
                .containsExactlyInAnyOrder("Sam writes " + words, "Kim writes " + words, "Sam writes again " + words)
                .containsSubsequence(List.of("Sam writes " + words, "Sam writes again " + words));
    }
}
