package org.supportchat.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocketRoute;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** What somebody was writing when the chat was closed is still on their page. */
@BrowserTest
class ClosedMeanwhileTests {

    private static final String DRAFT = "I was about to tell you that x is a float";

    private static final String HAS_TEXT = """
            text => document.body.innerText.includes(text)
              || [...document.querySelectorAll('textarea')].some(field => field.value.includes(text))""";

    @Test
    void studentKeepsTheTextThatWasInTheComposer(People people) {
        var kim = people.account("Kim", "Example");
        var token = people.start("Sam Sample", "My loop never ends");
        var chat = people.chatOf(token);
        var sam = people.studentWith(token);
        sam.screen().opens("/chat");
        sam.chat().composer().fill(DRAFT);

        people.server().as(kim, () -> {
            people.server().technicians().join(chat);
            people.server().technicians().close(chat);
        });

        sam.chat().tells("Kim Example closed the chat");
        hasStill(sam.screen(), DRAFT);
    }

    @Test
    void technicianKeepsTheTextThatWasInTheComposer(People people) {
        var kim = people.account("Kim", "Example");
        var alex = people.signedIn("Alex", "Example");
        var token = people.start("Sam Sample", "My loop never ends");
        var chat = people.chatOf(token);
        alex.joins("Sam Sample");
        alex.chat().composer().fill(DRAFT);

        people.server().as(kim, () -> {
            people.server().technicians().join(chat);
            people.server().technicians().close(chat);
        });

        alex.chat().tells("Kim Example closed the chat");
        hasStill(alex.screen(), DRAFT);
    }

    /** The news of the close is on its way to the page when the student sends. */
    @Test
    void messageSentBeforeThePageKnowsOfTheCloseIsNotLost(People people) {
        var kim = people.account("Kim", "Example");
        var token = people.start("Sam Sample", "My loop never ends");
        var chat = people.chatOf(token);
        var sam = people.studentWith(token);
        var held = new AtomicBoolean();
        var late = new ArrayList<Runnable>();
        sam.screen().interceptsSockets(url -> url.contains("/VAADIN/push"), push -> hold(push, held, late));
        sam.screen().opens("/chat");
        people.server().as(kim, () -> people.server().technicians().join(chat));
        sam.chat().tells("Kim Example joined");
        hasNothingToSay(sam.screen());

        held.set(true);
        people.server().as(kim, () -> people.server().technicians().close(chat));
        sam.screen().page().waitForCondition(() -> !late.isEmpty());
        sam.writes(DRAFT);
        held.set(false);
        late.forEach(Runnable::run);

        sam.chat().tells("Kim Example closed the chat");
        hasStill(sam.screen(), DRAFT);
    }

    /** An answer to what the page itself still says, such as that this was read, would bring the news by another way. */
    private static void hasNothingToSay(Screen screen) {
        screen.page().waitForTimeout(1_000);
        screen.isSettled();
    }

    private static void hold(WebSocketRoute page, AtomicBoolean held, List<Runnable> late) {
        page.connectToServer().onMessage(frame -> {
            if (held.get()) {
                late.add(() -> page.send(frame.text()));
            } else {
                page.send(frame.text());
            }
        });
    }

    private static void hasStill(Screen screen, String text) {
        screen.page().waitForFunction(HAS_TEXT, text, new Page.WaitForFunctionOptions().setTimeout(2_000));
    }
}
