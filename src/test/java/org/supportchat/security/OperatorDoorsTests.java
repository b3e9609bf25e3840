package org.supportchat.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** Who sees how the server is. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class OperatorDoorsTests {

    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    @Value("${local.server.port}")
    private int port;

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    @Test
    void whoRunsTheServerSeesHowItIsAtTheMachineItself() throws IOException, InterruptedException {
        var health = BROWSER.send(request("/actuator/health").build(), BodyHandlers.ofString());
        assertThat(health.body()).contains("\"status\":\"UP\"").doesNotContain("components");
        var room = request("/actuator/metrics/support.chat.files.room").build();
        assertThat(BROWSER.send(room, BodyHandlers.ofString()).body()).contains("\"value\":1.0");
        for (var path : List.of("/actuator/health", "/actuator/metrics", "/actuator/metrics/jvm.memory.used")) {
            var elsewhere =
                    request(path).header("X-Forwarded-For", "203.0.113.7").build();
            assertThat(BROWSER.send(elsewhere, BodyHandlers.ofString()).statusCode())
                    .as(path)
                    .isEqualTo(302);
        }
    }
}
