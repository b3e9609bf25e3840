package org.supportchat.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.supportchat.SupportChat;
import org.supportchat.account.Staff;
import org.supportchat.chat.EndingService;
import org.supportchat.chat.StudentChatService;

/** Who may not read a chat gets none of its files, however it is tried. */
@SpringBootTest(classes = SupportChat.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class FilesOfOthersTests {

    private static final byte[] NOTES = "print('hello')\n".getBytes(StandardCharsets.UTF_8);
    private static final List<String> PARTS = List.of("", "/thumbnail", "/picture", "/text");

    @Autowired
    private StudentChatService students;

    @Autowired
    private EndingService endings;

    @Autowired
    private Staff staff;

    @LocalServerPort
    private int port;

    private ChatWithFiles sam;
    private FileCalls files;

    @BeforeEach
    void startAChat() {
        sam = ChatWithFiles.start(port, students);
        files = sam.calls();
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @Test
    void anotherSitesPageCanSendNothing() {
        var file = FileCalls.newFile();
        var body = BodyPublishers.ofByteArray(NOTES);
        var path = files.at(file) + FileCalls.named("notes.py");
        assertThat(files.browser().call("PUT", path, body).statusCode()).isEqualTo(403);
        assertThat(files.browser().call("POST", path + "&size=1", body).statusCode())
                .isEqualTo(403);
        assertThat(files.browser().call("DELETE", path, body).statusCode()).isEqualTo(403);
        var preflight = files.browser()
                .call(
                        "OPTIONS",
                        path,
                        BodyPublishers.noBody(),
                        "Origin",
                        "https://evil.example",
                        "Access-Control-Request-Method",
                        "PUT",
                        "Access-Control-Request-Headers",
                        "x-support-chat");
        assertThat(header(preflight, "Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void filesOfTheStaffNeedASignIn() {
        var file = sam.sent("notes.py", NOTES);
        var outside = FileCalls.ofStaff(sam.newcomer(), sam.id());
        assertThat(outside.get(file, "").statusCode()).isEqualTo(401);
        assertThat(outside.put(FileCalls.newFile(), "notes.py", NOTES).statusCode())
                .isEqualTo(401);
        var student = FileCalls.ofStaff(files.browser(), sam.id());
        assertThat(student.get(file, "").statusCode()).isEqualTo(401);
    }

    @Test
    void aLinkDiesWithItsChat() {
        var file = sam.sent("notes.py", NOTES);
        var staffs = sam.callsOf(staff);
        assertThat(staffs.get(file, "").statusCode()).isEqualTo(200);
        endings.erase(sam.token());
        PARTS.forEach(part -> {
            assertThat(files.get(file, part).statusCode()).isEqualTo(404);
            assertThat(staffs.get(file, part).statusCode()).isEqualTo(404);
        });
    }

    /** Guessed, mutated and stale links, with no key, a wrong key, a key that is no longer good, and as the staff. */
    @Test
    void aThousandTriesAtFilesOfOthersGiveNothing() {
        var text = sam.sent("notes.py", NOTES);
        var ring = sam.sent("ring.png", ChatWithFiles.picture());
        var mine = sam.id();
        var chance = new Random(20261127);
        var erased = ChatWithFiles.start(port, students);
        var stale = erased.calls();
        endings.erase(erased.token());
        var kims = ChatWithFiles.start(port, students).calls();
        var withKimsKey = FileCalls.ofStudent(kims.browser(), mine);
        var withNoKey = FileCalls.ofStudent(sam.newcomer(), mine);
        var withForgedKey = FileCalls.ofStudent(
                sam.newcomer().withCookie("support-chat", changed(sam.token().value(), chance)), mine);
        var unknown = FileCalls.ofStudent(files.browser(), UUID.randomUUID());
        var staffs = sam.callsOf(staff);
        var tries = new ArrayList<Supplier<HttpResponse<byte[]>>>();
        for (var round = 0; tries.size() < 1_000; round++) {
            var part = PARTS.get(round % PARTS.size());
            var real = round % 2 == 0 ? text : ring;
            var mutated = changed(real, chance);
            var guessed = FileCalls.digits(new UUID(chance.nextLong(), chance.nextLong()));
            List.of(withKimsKey, withNoKey, withForgedKey, unknown, kims, stale)
                    .forEach(calls -> tries.add(() -> calls.get(real, part)));
            List.of(files, staffs, kims).forEach(calls -> {
                tries.add(() -> calls.get(mutated, part));
                tries.add(() -> calls.get(guessed, part));
            });
            tries.add(() -> withKimsKey.put(real, "notes.py", NOTES));
            tries.add(() -> withForgedKey.delete(real));
        }
        assertThat(tries.parallelStream().map(one -> one.get().statusCode())).doesNotContain(200, 204, 500, 503);
        assertThat(files.get(text, "").body()).isEqualTo(NOTES);
        assertThat(files.get(ring, "").body()).isEqualTo(ChatWithFiles.picture());
    }

    /** With one letter or digit another. */
    private static String changed(String text, Random chance) {
        var at = chance.nextInt(Math.min(text.length(), 32));
        var other = text.charAt(at) == 'a' ? 'b' : 'a';
        return text.substring(0, at) + other + text.substring(at + 1);
    }
}
