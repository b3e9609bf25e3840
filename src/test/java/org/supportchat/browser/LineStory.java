package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.time.Duration;
import org.supportchat.line.Direction;
import org.supportchat.line.Line;

/**
 * A student whose line fails, and a technician whose line does not, in one chat: what both write meanwhile arrives once,
 * the draft stays, and the page is current again soon, in its place.
 *
 * @param line what the student's browser reaches the server by
 */
record LineStory(Student sam, Technician kim, Line line) {

    /** Milliseconds; how soon it is current is measured, not demanded. */
    private static final double PATIENCE = 60_000;

    /** Nothing goes through for so long; what was held then does. Gives how long the page took to be current. */
    Duration blackHole(Duration time) {
        begins();
        line.stall();
        bothWrite("into the black hole");
        assertThat(sam.screen().status("Connection"))
                .containsText(
                        time.toSeconds() > 20 ? "Offline since" : "Reconnecting",
                        new ContainsTextOptions().setTimeout(time.toMillis()));
        wait(time);
        line.restore();
        return bothAreCurrent("into the black hole");
    }

    /** What the server says is lost on every connection that is open, and new ones are well. */
    Duration deafness() {
        begins();
        line.drop(Direction.TO_BROWSER);
        bothWrite("to the deaf");
        wait(Duration.ofMillis(500));
        line.restore();
        return bothAreCurrent("to the deaf");
    }

    /** A proxy between cuts what is quiet for so long; the page is quiet for so long. */
    Duration idleCuts(Duration idle, Duration quiet) {
        begins();
        line.cutIdleAfter(idle);
        wait(quiet);
        assertThat(sam.screen().status("Connection")).hasText("Connected");
        bothWrite("after a while");
        return bothAreCurrent("after a while");
    }

    /** The student's machine sleeps, and the page with it. */
    Duration sleep(Duration time) {
        begins();
        sam.chat().composer().fill("Half a thought");
        setLifecycle("frozen");
        kim.writes("Kim writes to the sleeper");
        wait(time);
        setLifecycle("active");
        var begun = System.nanoTime();
        assertThat(sam.chat().message("Kim writes to the sleeper"))
                .isVisible(new IsVisibleOptions().setTimeout(PATIENCE));
        return ends(begun);
    }

    private void begins() {
        sam.chat().hasComposer();
        assertThat(sam.screen().status("Connection")).hasText("Connected");
        sam.screen().mark();
    }

    private void bothWrite(String words) {
        sam.writes("Sam writes " + words);
        kim.writes("Kim writes " + words);
        sam.writes("Sam writes again " + words);
        sam.chat().composer().fill("Half a thought");
    }

    private Duration bothAreCurrent(String words) {
        var begun = System.nanoTime();
        var soon = new IsVisibleOptions().setTimeout(PATIENCE);
        assertThat(sam.chat().message("Kim writes " + words)).isVisible(soon);
        assertThat(kim.chat().message("Sam writes again " + words)).isVisible(soon);
        assertThat(sam.chat().mark("Sam writes again " + words))
                .hasText("Read", new HasTextOptions().setTimeout(PATIENCE));
        assertThat(sam.chat().message("Sam writes " + words)).hasCount(1);
        assertThat(kim.chat().message("Sam writes " + words)).hasCount(1);
        return ends(begun);
    }

    private Duration ends(long begun) {
        var time = Duration.ofNanos(System.nanoTime() - begun);
        assertThat(sam.screen().status("Connection")).hasText("Connected", new HasTextOptions().setTimeout(PATIENCE));
        assertThat(sam.chat().composer()).hasValue("Half a thought");
        sam.screen().wasNotReloaded();
        return time;
    }

    private void wait(Duration time) {
        sam.screen().page().waitForTimeout(time.toMillis());
    }

    private void setLifecycle(String state) {
        var arguments = new JsonObject();
        arguments.addProperty("state", state);
        sam.screen().developerTools().send("Page.setWebLifecycleState", arguments);
    }
}
