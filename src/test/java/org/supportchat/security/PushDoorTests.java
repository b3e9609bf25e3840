package org.supportchat.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** What the handshake of the push connection is answered by. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "support-chat.url=https://help.example.edu/")
class PushDoorTests {

    @Value("${local.server.port}")
    private int port;

    /** The lines of the answer up to the empty one. */
    private List<String> shakeHands(String more) throws IOException {
        var lines = "GET /VAADIN/push?v-r=push HTTP/1.1\r\nHost: localhost:" + port + "\r\nUpgrade: websocket\r\n"
                + "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                + more + "\r\n";
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(lines.getBytes(StandardCharsets.US_ASCII));
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            return answer.lines().takeWhile(line -> !line.isEmpty()).toList();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "http://evil.example, 403",
        "http://localhost:1, 403",
        "https://help.example.edu.evil.example, 403",
        "http://help.example.edu, 403",
        "null, 403",
        "http://localhost:%d, 101",
        "https://help.example.edu, 101",
        ", 101"
    })
    void isOpenToOurOwnPagesAlone(String origin, int status) throws IOException {
        var answer = shakeHands(origin == null ? "" : "Origin: " + origin.formatted(port) + "\r\n");
        assertThat(answer.getFirst()).startsWith("HTTP/1.1 " + status);
        assertThat(answer).noneMatch(line -> line.toLowerCase().startsWith("access-control-"));
    }

    @Test
    void refusesToCompress() throws IOException {
        var answer = shakeHands("Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits\r\n");
        assertThat(answer.getFirst()).startsWith("HTTP/1.1 101");
        assertThat(answer).noneMatch(line -> line.toLowerCase().startsWith("sec-websocket-extensions"));
    }
}
