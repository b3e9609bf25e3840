package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.supportchat.chat.NewMessage;
import org.supportchat.chat.Receipt;
import org.supportchat.chat.TechnicianChatService;

/** A chat goes on at another device, which its resume code opens. */
@BrowserTest
class ResumeTests {

    private static String codeOf(Student student) {
        return details(student).locator("code").textContent();
    }

    private static Locator details(Student student) {
        return student.screen().named(AriaRole.COMPLEMENTARY, "Your chat");
    }

    @Test
    void secondDeviceOpensTheSameChatAndBothSeeEachOtherLive(People people) {
        var desk = people.student();
        desk.asks("Sam Sample", "My loop never ends");
        var code = codeOf(desk);
        var phone = people.student();
        phone.screen().page().setViewportSize(390, 844);
        List<String> addresses = new ArrayList<>();
        phone.screen().page().context().onRequest(request -> addresses.add(request.url()));

        phone.screen().opens("/");
        phone.screen().link("I have a resume code").click();
        phone.screen().isAt("/resume");
        phone.screen().opens("/resume#%");
        phone.screen().isAt("/resume");
        var field = phone.screen().textbox("Resume code");
        field.fill("maple otter lamp 4821");
        field.press("Enter");
        phone.screen().tellsAtField("No chat has this code.");
        phone.screen().opens("/resume#" + code);
        assertThat(field).hasValue(code);
        phone.screen().isAt("/resume");
        phone.screen().button("Open chat").click();

        phone.screen().isAt("/chat");
        phone.sees("My loop never ends");
        phone.writes("From the phone");
        desk.sees("From the phone");
        desk.writes("From the desk");
        phone.sees("From the desk");
        phone.screen().page().reload();
        phone.sees("From the desk");
        phone.screen().button("Chat details").click();
        assertThat(details(phone).locator("code")).hasText(code);
        assertThat(addresses).isNotEmpty().noneMatch(address -> address.contains(code));
    }

    @Test
    void detailsOfANarrowWindowCoverTheConversationAndTakeNothingAway(People people) {
        var sam = people.student();
        sam.screen().page().setViewportSize(390, 844);
        sam.asks("Sam Sample", "My loop never ends");
        var open = sam.screen().button("Chat details");
        assertThat(details(sam)).hasCount(0);
        assertThat(open).hasAttribute("aria-expanded", "false");
        sam.chat().composer().fill("Half a sentence");

        open.click();
        assertThat(details(sam)).isVisible();
        assertThat(sam.screen().button("Close details")).isFocused();
        assertThat(sam.screen().page().locator("main")).hasAttribute("inert", "");
        sam.screen().page().keyboard().press("Escape");
        assertThat(details(sam)).hasCount(0);
        assertThat(open).isFocused();

        open.click();
        sam.screen().button("Close details").click();
        assertThat(sam.chat().composer()).hasValue("Half a sentence");

        open.click();
        sam.screen().page().setViewportSize(1440, 900);
        assertThat(details(sam)).isVisible();
        assertThat(open).hasCount(0);
        assertThat(sam.screen().button("Close details")).hasCount(0);
        sam.screen().button("Send").click();
        sam.sees("Half a sentence");
    }

    @Test
    void messageThatIsCoveredIsDeliveredAndNotRead(People people) {
        var sam = people.student();
        sam.screen().page().setViewportSize(390, 844);
        sam.asks("Sam Sample", "My loop never ends");
        sam.screen().button("Chat details").click();
        assertThat(sam.screen().button("Close details")).isFocused();

        people.server().as(people.account("Alex", "Example"), () -> {
            var chat = people.server().dashboard().notDone().getFirst().id();
            var technicians = people.server().technicians();
            technicians.join(chat);
            var seq = technicians.send(chat, new NewMessage(UUID.randomUUID(), "Which loop?"));
            await().pollInSameThread().until(() -> receipt(technicians, chat).delivered() == seq);
            assertThat(receipt(technicians, chat).read()).isLessThan(seq);

            sam.screen().button("Close details").click();

            await().pollInSameThread().until(() -> receipt(technicians, chat).read() == seq);
        });
    }

    private static Receipt receipt(TechnicianChatService technicians, UUID chat) {
        return technicians.readAfter(chat, 0).chat().studentReceipt();
    }

    @Test
    void codeIsCopiedWithAndWithoutAClipboard(People people) {
        var sam = people.student();
        sam.asks("Sam Sample", "My loop never ends");
        var code = codeOf(sam);
        sam.screen().page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));

        sam.screen().button("Copy resume code").click();

        assertThat(details(sam).getByText("Copied")).isVisible();
        assertThat(sam.screen().page().evaluate("() => navigator.clipboard.readText()"))
                .isEqualTo(code);
        assertThat(details(sam).getByRole(AriaRole.IMG)).isVisible();

        sam.screen().page().evaluate("() => navigator.clipboard.writeText('else')");
        sam.screen().page().evaluate("() => Object.defineProperty(navigator, 'clipboard', { value: undefined })");
        sam.screen().button("Copy resume code").click();
        sam.chat().composer().press("Control+v");
        assertThat(sam.chat().composer()).hasValue(code);
    }
}
