package org.supportchat.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** Who sees how the server is: whoever is at the machine, by a port of its own. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class OperatorDoorsTests {

    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    @Value("${local.server.port}")
    private int port;

    @Value("${local.management.port}")
    private int managementPort;

    @Value("${management.server.address}")
    private String managementAddress;

    private static HttpResponse<String> get(int port, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        return BROWSER.send(request.build(), BodyHandlers.ofString());
    }

    @Test
    void whoRunsTheServerSeesHowItIsAtTheMachineItself() throws Exception {
        assertThat(get(managementPort, "/actuator/health").body())
                .contains("\"status\":\"UP\"")
                .doesNotContain("components");
        assertThat(get(managementPort, "/actuator/metrics/support.chat.files.room")
                        .body())
                .contains("\"value\":1.0");
        assertThat(managementAddress).isEqualTo("127.0.0.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/metrics", "/actuator/metrics/jvm.memory.used", "/actuator"})
    void portOfTheSiteTellsNothingOfIt(String path) throws Exception {
        var answer = get(port, path);
        assertThat(answer.statusCode()).isIn(302, 404);
        assertThat(answer.body()).doesNotContain("status").doesNotContain("names");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/actuator/env", "/actuator/heapdump", "/actuator/beans", "/actuator/shutdown", "/", "/dashboard"
            })
    void portForWatchingHasNothingElse(String path) throws Exception {
        var answer = get(managementPort, path);
        assertThat(answer.statusCode()).isIn(302, 403, 404);
    }
}
