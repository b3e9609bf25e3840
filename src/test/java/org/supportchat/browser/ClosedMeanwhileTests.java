package org.supportchat.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.WebSocketRoute;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/** What somebody was writing when the chat was closed is still on their page. */
@BrowserTest
class ClosedMeanwhileTests {

    private static final String DRAFT = "I was about to tell you that x is a float";

    @Test
    void studentKeepsTheTextThatWasInTheComposer(People people) {
        var alex = people.signedIn("Alex", "Reed");
        var sam = people.student();
        sam.asks("Sam Sample", "My loop never ends");
        alex.joins("Sam Sample");
        sam.chat().composer().fill(DRAFT);

        alex.closes();

        sam.chat().tells("Alex Reed closed the chat");
        assertThat(stillHas(sam.screen(), DRAFT))
                .as("the draft is still on the page")
                .isTrue();
    }

    @Test
    void technicianKeepsTheTextThatWasInTheComposer(People people) {
        var alex = people.signedIn("Alex", "Reed");
        var kim = people.signedIn("Kim", "Lowe");
        people.student().asks("Sam Sample", "My loop never ends");
        alex.joins("Sam Sample");
        kim.opens("All active", "Sam Sample");
        kim.joinsOpened();
        alex.chat().composer().fill(DRAFT);

        kim.closes();

        alex.chat().tells("Kim Lowe closed the chat");
        assertThat(stillHas(alex.screen(), DRAFT))
                .as("the draft is still on the page")
                .isTrue();
    }

    @Test
    void messageSentBeforeThePageKnowsOfTheCloseIsNotLost(People people) {
        var alex = people.signedIn("Alex", "Reed");
        var sam = people.student();
        var held = new AtomicBoolean();
        var late = new ArrayList<Runnable>();
        sam.screen().page().routeWebSocket(url -> url.contains("/VAADIN/push"), page -> hold(page, held, late));
        sam.asks("Sam Sample", "My loop never ends");
        alex.joins("Sam Sample");
        sam.chat().tells("Alex Reed joined");
        held.set(true);
        alex.closes();
        alex.chat().tells("Alex Reed closed the chat");

        sam.writes(DRAFT);
        until(sam.screen(), () -> !late.isEmpty());
        held.set(false);
        late.forEach(Runnable::run);

        sam.chat().tells("Alex Reed closed the chat");
        assertThat(stillHas(sam.screen(), DRAFT))
                .as("the text is still on the page")
                .isTrue();
    }

    private static void hold(WebSocketRoute page, AtomicBoolean held, ArrayList<Runnable> late) {
        var server = page.connectToServer();
        server.onMessage(frame -> {
            Runnable pass = () -> {
                if (frame.text() != null) {
                    page.send(frame.text());
                } else {
                    page.send(frame.binary());
                }
            };
            if (held.get()) {
                late.add(pass);
            } else {
                pass.run();
            }
        });
    }

    private static void until(Screen screen, BooleanSupplier condition) {
        screen.page().waitForCondition(condition);
    }

    private static boolean stillHas(Screen screen, String text) {
        return (Boolean) screen.page()
                .evaluate(
                        "text => document.body.innerText.includes(text)"
                                + " || [...document.querySelectorAll('textarea')].some(field => field.value.includes(text))",
                        text);
    }
}
