package org.supportchat.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.supportchat.SupportChat;
import org.supportchat.account.Staff;
import org.supportchat.chat.BlockOrder;
import org.supportchat.chat.BlockService;
import org.supportchat.chat.StudentChatService;

/** A page that takes no notice of the block gets nothing into the chat, over its line or beside it. */
@SpringBootTest(classes = SupportChat.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class BlockedStudentTests {

    private static final byte[] NOTES = "print('hello')\n".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private StudentChatService students;

    @Autowired
    private BlockService blocks;

    @Autowired
    private Staff staff;

    @LocalServerPort
    private int port;

    private static String key() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    @Test
    void neitherMessagesNorFilesGetIn() {
        var sam = ChatWithFiles.start(port, students);
        var browser = sam.newcomer().withCookie("support-chat", sam.token().value());
        var page = ChatPage.ofStudent(browser, answer -> {});
        await().until(page::canWrite);
        page.write(key(), "Before");
        await().until(() -> page.lastSeq() == 3);
        var uploaded = FileCalls.newFile();
        assertThat(sam.calls().put(uploaded, "notes.py", NOTES).statusCode()).isEqualTo(200);

        var mo = staff.manager("Mo");
        Staff.as(mo, () -> blocks.block(sam.id(), new BlockOrder("Insults", Optional.empty())));
        await().until(() -> page.lastSeq() == 4);
        page.write(key(), "After");
        assertThat(sam.calls().put(FileCalls.newFile(), "notes.py", NOTES).statusCode())
                .isEqualTo(409);
        assertThat(sam.calls()
                        .may(FileCalls.newFile(), "notes.py", NOTES.length)
                        .statusCode())
                .isEqualTo(409);

        Staff.as(mo, () -> blocks.lift(sam.id()));
        await().until(() -> page.lastSeq() == 5);
        page.write(key(), "And on");
        await().until(() -> page.lastSeq() == 6);
        assertThat(students.readAfter(sam.token(), 0).messages())
                .extracting(message -> message.body())
                .contains("Before", "And on")
                .doesNotContain("After");
        page.leave();
    }
}
