package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.supportchat.chat.NewMessage;

/** A chat on a phone, where the keyboard takes half of the window. */
@BrowserTest
class SmallWindowTests {

    @Test
    void newestMessageAndComposerStayInSightWhenTheKeyboardOpens(People people) {
        var token = people.start("Sam Sample", "My loop never ends");
        IntStream.rangeClosed(1, 20)
                .forEach(number -> people.server()
                        .students()
                        .send(token, new NewMessage(UUID.randomUUID(), "Message " + number + " of 20")));
        var sam = people.studentWith(token);
        sam.screen().page().setViewportSize(390, 844);
        sam.screen().opens("/chat");
        assertThat(sam.chat().bodies().last()).isInViewport();

        sam.screen().page().setViewportSize(390, 420);

        assertThat(sam.chat().composer()).isInViewport();
        assertThat(sam.chat().bodies().last()).isInViewport();
    }
}
