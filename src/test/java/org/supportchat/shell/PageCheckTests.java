package org.supportchat.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** What a page is told that asks whether it is up to date, over real HTTP. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class PageCheckTests {

    private final HttpClient browser = HttpClient.newHttpClient();

    @Value("${local.server.port}")
    private int port;

    @Autowired
    private OpenPages pages;

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        return browser.send(request.header("Accept", "text/html").build(), BodyHandlers.ofString());
    }

    /** Asked by every page every few seconds: it must not cost a session. */
    @Test
    void checkOfAnUnknownPageTellsNothingAndStartsNoSession() throws Exception {
        for (var name : List.of(UUID.randomUUID().toString(), "no-name", "")) {
            var answer = get("/check/" + name);
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).isEmpty();
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        }
    }

    @Test
    void checkTellsTheNumberOfAPageByItsName() throws Exception {
        var page = UUID.randomUUID();
        pages.open(page, 7);
        var answer = get("/check/" + page);
        assertThat(answer.body()).isEqualTo("7");
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        pages.close(page);
    }
}
