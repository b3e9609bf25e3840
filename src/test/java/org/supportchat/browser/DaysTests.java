package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.supportchat.chat.NewMessage;

/** Messages of different days are kept apart, and a name never turns the sentence around in which it stands. */
@BrowserTest
class DaysTests {

    private static final DateTimeFormatter IN_FULL =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(Locale.US);

    @Autowired
    private JdbcTemplate database;

    @Test
    void eachDayIsNamedBeforeItsFirstMessage(People people) {
        var kim = people.account("\u202Emik", "Example");
        var token = people.start("Sam Sample", "Asked long ago");
        List.of("Two", "Yesterday one", "Yesterday two", "Now")
                .forEach(text -> people.server().students().send(token, new NewMessage(UUID.randomUUID(), text)));
        people.server().as(kim, () -> people.server().technicians().join(people.chatOf(token)));
        var today = LocalDate.now(ZoneId.systemDefault());
        date(today.minusDays(9), "body in ('Asked long ago', 'Two') or kind = 'STARTED'");
        date(today.minusDays(1), "body like 'Yesterday%'");
        var sam = people.studentWith(token);
        sam.screen().opens("/chat");
        sam.sees("Now");

        var days = sam.screen().log().locator(".message-day");
        assertThat(days).hasText(new String[] {today.minusDays(9).format(IN_FULL), "Yesterday", "Today"});
        assertThat(days.evaluateAll("days => days.map(day => day.nextElementSibling.textContent.includes('Y'))"))
                .isEqualTo(List.of(true, true, true));
        sam.writes("Another one today");
        sam.sees("Another one today");
        assertThat(days).hasCount(3);
        sam.chat().tells("\u202Emik Example joined");
        assertThat(sam.screen().log().locator(".message-line bdi")).hasText("\u202Emik Example");
    }

    private void date(LocalDate day, String which) {
        var noon = day.atTime(12, 0).atZone(ZoneId.systemDefault()).toOffsetDateTime();
        database.update("update message set sent_at = ? where " + which, noon);
    }
}
