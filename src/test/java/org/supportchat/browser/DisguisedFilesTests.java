package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.supportchat.attachment.Disguise;
import org.supportchat.attachment.Disguises;
import org.supportchat.chat.FileDoors;
import org.supportchat.chat.NewMessage;
import org.supportchat.common.Refusal;

/** Files that are not what they seem, in a real browser. */
@BrowserTest
class DisguisedFilesTests {

    /** Every so many of the files is opened in a tab by itself. */
    private static final int OPENED_ALONE = 4;

    @Autowired
    private FileDoors doors;

    /** Each file that was taken is put into a page in every way there is. */
    @Test
    void nothingThatWasTakenDoesAnythingInABrowser(People people) {
        var token = people.start("Sam Corpus", "My loop never ends");
        var chatId = people.chatOf(token);
        var door = doors.ofStudent(token, chatId);
        var taken = new ArrayList<String>();
        for (var one : Disguises.all()) {
            try {
                var bytes = new ByteArrayInputStream(one.bytes());
                var file = door.receive(UUID.randomUUID(), one.name(), one.bytes().length, bytes);
                people.server().students().send(token, new NewMessage(UUID.randomUUID(), "", List.of(file.id())));
                taken.add(file.id().toString().replace("-", ""));
            } catch (Refusal refused) {
                assertThat(one.fate()).as(one.toString()).isEqualTo(Disguise.Fate.REFUSED);
            }
        }
        assertThat(taken).hasSizeGreaterThan(20);
        var sam = people.studentWith(token);
        sam.screen().opens("/chat");
        sam.chat().hasComposer();
        var page = sam.screen().page();
        page.evaluate("document.title = 'mine'");
        page.evaluate(IN_EVERY_WAY, Map.of("base", "chat/" + chatId + "/files/", "files", taken));
        assertThat(page.frames()).hasSizeGreaterThan(taken.size());
        assertThat(page.evaluate("window.owned")).isNull();
        assertThat(page.title()).isEqualTo("mine");
        page.frames().forEach(frame -> assertThat(frame.title()).as(frame.url()).isNotEqualTo("owned"));
        var tab = sam.inNewTab().screen();
        for (var number = 0; number < taken.size(); number += OPENED_ALONE) {
            opensAlone(tab, "/chat/" + chatId + "/files/" + taken.get(number));
        }
    }

    /** As somebody would whom a link was sent to. */
    private static void opensAlone(Screen tab, String address) {
        assertThatThrownBy(() -> tab.opens(address)).hasMessageContaining("Download is starting");
        List.of("/text", "/thumbnail", "/picture").forEach(part -> {
            tab.opens(address + part);
            assertThat(tab.page().title()).as(address + part).isNotEqualTo("owned");
            assertThat(tab.page().evaluate("document.scripts.length")).isEqualTo(0);
        });
    }

    private static final String IN_EVERY_WAY = """
            async ({ base, files }) => {
              const all = files.flatMap((file) => ['', '/text', '/thumbnail', '/picture'].map((part) => base + file + part));
              const put = (tag, name, address) => new Promise((done) => {
                const element = Object.assign(document.createElement(tag), { [name]: address });
                element.onload = element.onerror = done;
                document.body.append(element);
                setTimeout(done, 1000);
              });
              await Promise.all(all.map((address) => put('script', 'src', address)));
              await Promise.all(files.flatMap((file) => [put('iframe', 'src', base + file), put('img', 'src', base + file)]));
            }
            """;
}
