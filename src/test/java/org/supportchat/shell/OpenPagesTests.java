package org.supportchat.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.supportchat.cluster.Bus;
import org.supportchat.cluster.Presence;

/** A page is known from when it is opened until it is closed, and by its name alone. */
class OpenPagesTests {

    private final OpenPages pages = new OpenPages(new Presence(new Bus(), Clock.systemUTC()));
    private final UUID page = UUID.randomUUID();

    @Test
    void openPageHasTheNumberItWasLastGiven() {
        pages.open(page, 3);
        assertThat(pages.revision(page)).hasValue(3);
        pages.shown(page, 4);
        assertThat(pages.revision(page)).hasValue(4);
    }

    @Test
    void closedPageIsForgottenWhateverIsStillShown() {
        pages.open(page, 0);
        pages.close(page);
        pages.shown(page, 1);
        assertThat(pages.revision(page)).isEmpty();
    }

    @Test
    void otherNamesAreUnknown() {
        pages.open(page, 0);
        assertThat(pages.revision(UUID.randomUUID())).isEmpty();
    }
}
