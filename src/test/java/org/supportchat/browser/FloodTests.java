package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.supportchat.chat.NewMessage;
import org.supportchat.chat.StudentToken;
import org.supportchat.common.TooMany;

/** More messages than a chat takes at once: their writer is told, and all of them arrive by themselves. */
@BrowserTest
class FloodTests {

    private static final String TOO_FAST = "You are writing faster than a chat can take.";

    @Test
    void whatIsWrittenTooFastIsKeptAndSentInOrder(People people) {
        var token = people.start("Sam Sample", "My loop never ends");
        var sam = people.studentWith(token);
        sam.screen().opens("/chat");
        sam.chat().hasComposer();
        useUp(people, token);

        List.of("One", "Two", "Three").forEach(sam::writes);

        assertThat(sam.screen().page().getByText(TOO_FAST)).isVisible();
        assertThat(sam.chat().mark("Three")).hasText("Sent");
        assertThat(people.stored(token)).containsSubsequence("One", "Two", "Three");
        assertThat(sam.screen().page().getByText(TOO_FAST)).isHidden();
    }

    /** Writes without a page until the chat takes no more. */
    private static void useUp(People people, StudentToken token) {
        var students = people.server().students();
        assertThatThrownBy(() -> {
                    while (true) {
                        students.send(token, new NewMessage(UUID.randomUUID(), "From elsewhere"));
                    }
                })
                .isInstanceOf(TooMany.class);
    }
}
