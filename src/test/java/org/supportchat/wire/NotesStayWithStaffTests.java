package org.supportchat.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.supportchat.SupportChat;
import org.supportchat.account.Staff;
import org.supportchat.account.StaffMember;
import org.supportchat.chat.ChatRow;
import org.supportchat.chat.DashboardService;
import org.supportchat.chat.NewMessage;
import org.supportchat.chat.StaffNoteService;

/** Of what the staff say to each other no byte goes to the browser of the student: read off the wire. */
@SpringBootTest(classes = SupportChat.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class NotesStayWithStaffTests {

    private static final String MARKER = "Xyzzy-between-us";
    private static final String AUTHOR = "Plugh";
    private static final Pattern DOWNLOAD = Pattern.compile("VAADIN/dynamic/resource/[^\"\\\\]+\\.?[^\"\\\\]*");

    /** Longer than the pages of a node are left without being told how new each chat is. */
    private static final Duration A_SLOW_CHECK = Duration.ofSeconds(6);

    @Autowired
    private StaffNoteService notes;

    @Autowired
    private DashboardService dashboard;

    @Autowired
    private Staff staff;

    @LocalServerPort
    private int port;

    private final StringBuffer heardBySam = new StringBuffer();
    private final StringBuffer heardByKim = new StringBuffer();

    @Test
    void studentHearsNothingOfNotesAndColleaguesDo() {
        var home = URI.create("http://localhost:" + port + "/");
        var samsBrowser = new Browser(home, heardBySam::append);
        var sam = ChatPage.start(samsBrowser, "Sam Listening", "Why does my loop never end?", answer -> {});
        await().until(sam::canWrite);
        var kim = openByStaff(new Browser(home, heardByKim::append), staff.technician("Kim"));
        kim.join();
        await().until(kim::canWrite);
        IntStream.range(0, 60).forEach(number -> sam.write(key(), "Line " + number));
        await().until(() -> sam.lastSeq() == 63 && kim.lastSeq() == 63);
        var before = heardBySam.length();

        var author = staff.technician(AUTHOR);
        var keys = IntStream.range(0, 30)
                .mapToObj(number -> write(chatId(author), author, MARKER + " " + number))
                .toList();

        await().until(() -> heardByKim.toString().contains(MARKER + " 29"));
        await().during(A_SLOW_CHECK).atMost(A_SLOW_CHECK.multipliedBy(2)).until(() -> heardBySam.length() == before);
        sam.write(key(), "After the notes");
        await().until(() -> sam.lastSeq() == 64);

        var again = ChatPage.ofStudent(samsBrowser.withoutSession(), answer -> {});
        await().until(() -> again.lastSeq() == 64 && again.hasOlder());
        again.askForOlder();
        await().until(() -> !again.hasOlder());
        assertThat(again.items())
                .map(Item::seq)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 64).boxed().toList());
        var beforeResync = heardBySam.length();
        sam.resynchronize();
        await().until(() -> heardBySam.substring(beforeResync).contains("After the notes"));
        assertThat(transcripts(samsBrowser)).anyMatch(text -> text.contains("After the notes"));

        assertThat(heardBySam.toString())
                .doesNotContain(MARKER)
                .doesNotContain(AUTHOR)
                .doesNotContain("Staff note")
                .doesNotContain("\"note\"")
                .doesNotContain(keys.stream().map(UUID::toString).toList())
                .doesNotContain(keys.stream()
                        .map(key -> key.toString().replace("-", ""))
                        .toList());
        assertThat(heardByKim.toString()).contains(MARKER + " 0", AUTHOR, "Staff note", "\"note\"");
        sam.leave();
        again.leave();
        kim.leave();
    }

    private ChatPage openByStaff(Browser browser, StaffMember member) {
        SignIn.as(browser, member.getUsername(), Staff.PASSWORD);
        var page = ChatPage.ofTechnician(browser, chatId(member).toString(), answer -> {});
        await().until(page::canJoin);
        return page;
    }

    private UUID chatId(StaffMember member) {
        var found = new ArrayList<UUID>();
        Predicate<ChatRow> isSams = row -> row.studentName().equals("Sam Listening");
        Staff.as(
                member,
                () -> dashboard.notDone().stream()
                        .filter(isSams)
                        .map(ChatRow::id)
                        .forEach(found::add));
        return found.getFirst();
    }

    private UUID write(UUID chatId, StaffMember author, String text) {
        var key = UUID.randomUUID();
        Staff.as(author, () -> notes.write(chatId, new NewMessage(key, text)));
        return key;
    }

    private List<String> transcripts(Browser browser) {
        return DOWNLOAD.matcher(heardBySam)
                .results()
                .map(found -> browser.get(found.group(), "*/*").body())
                .toList();
    }

    private static String key() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}
