package org.supportchat.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.supportchat.account.Staff;
import org.supportchat.chat.NewChat;
import org.supportchat.chat.NewMessage;
import org.supportchat.chat.StudentChatService;
import org.supportchat.chat.StudentToken;

/** A chat of a student, whose files are sent and fetched over HTTP. */
record ChatWithFiles(URI home, StudentChatService students, StudentToken token) {

    static ChatWithFiles start(int port, StudentChatService students) {
        var token = students.start(Optional.empty(), new NewChat("Sam Wire", "Why does my loop never end?"));
        return new ChatWithFiles(URI.create("http://localhost:" + port + "/"), students, token);
    }

    UUID id() {
        return students.find(token).orElseThrow().id();
    }

    /** Somebody without any right here. */
    Browser newcomer() {
        return new Browser(home);
    }

    /** With the student's key. */
    FileCalls calls() {
        return FileCalls.ofStudent(newcomer().withCookie("support-chat", token.value()), id());
    }

    FileCalls callsOf(Staff staff) {
        var browser = newcomer();
        SignIn.as(browser, staff.technician("Ana").getUsername(), Staff.PASSWORD);
        return FileCalls.ofStaff(browser, id());
    }

    /** Sends a file that has to be taken; gives its id. */
    String sent(String name, byte[] bytes) {
        var file = FileCalls.newFile();
        assertThat(calls().put(file, name, bytes).statusCode()).isEqualTo(200);
        send(file);
        return file;
    }

    /** Sends a message with a file that was uploaded. */
    void send(String file) {
        students.send(token, new NewMessage(UUID.randomUUID(), "", List.of(FileCalls.id(file))));
    }

    static byte[] picture() {
        var image = new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.ORANGE);
        pen.fillOval(100, 100, 500, 300);
        pen.dispose();
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException fault) {
            throw new AssertionError(fault);
        }
    }
}
