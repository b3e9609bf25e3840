package org.supportchat.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** What is said of a visitor by somebody who is no proxy of ours is not believed; {@link DoorsTests} has the opposite. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "server.tomcat.remoteip.internal-proxies=192[.]0[.]2[.]1")
class TrustedProxyTests {

    @Value("${local.server.port}")
    private int port;

    @Test
    void visitorsCannotSayThemselvesWhoTheyAre() throws IOException, InterruptedException {
        var visit = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/dashboard"))
                .header("Accept", "text/html")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-For", "203.0.113.7");
        try (var browser = HttpClient.newHttpClient()) {
            var answer = browser.send(visit.build(), BodyHandlers.discarding()).headers();
            assertThat(answer.firstValue("Location").orElseThrow())
                    .doesNotContain("evil")
                    .doesNotContain("https");
            assertThat(answer.firstValue("Set-Cookie").orElseThrow()).doesNotContain("Secure");
            assertThat(answer.firstValue("Strict-Transport-Security")).isEmpty();
        }
    }
}
