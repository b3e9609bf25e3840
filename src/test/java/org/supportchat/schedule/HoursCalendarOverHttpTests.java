package org.supportchat.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** Calendar applications fetch the hours without an account, and again only where something has changed. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class HoursCalendarOverHttpTests {

    private final HttpClient application = HttpClient.newHttpClient();

    @Value("${local.server.port}")
    private int port;

    @Autowired
    private Calendars calendars;

    @AfterEach
    void openAgain() {
        calendars.open();
    }

    private HttpRequest.Builder request() {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/hours.ics"));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return application.send(request.build(), BodyHandlers.ofString());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @Test
    void strangerFetchesTheHoursWithoutASession() throws Exception {
        var day = calendars.nextMonth(10);
        calendars.add(new HoursOverride(day, day, List.of(), "Thanksgiving"));
        var answer = send(request());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).isEqualToIgnoringCase("text/calendar;charset=UTF-8");
        assertThat(header(answer, "Cache-Control")).isEqualTo("max-age=300, public");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(answer.body()).contains("X-WR-CALNAME:Support Chat: support hours", "SUMMARY:Closed: Thanksgiving");
    }

    @Test
    void sameHoursAreNotSentAgain() throws Exception {
        var tag = header(send(request()), "ETag");
        assertThat(send(request().header("If-None-Match", tag)).statusCode()).isEqualTo(304);
        var head = send(request().method("HEAD", BodyPublishers.noBody()));
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(header(head, "ETag")).isEqualTo(tag);
        assertThat(head.body()).isEmpty();
        calendars.business();
        assertThat(send(request().header("If-None-Match", tag)).statusCode()).isEqualTo(200);
    }

    @Test
    void spanishIsAnsweredInSpanish() throws Exception {
        var answer = send(request().header("Accept-Language", "es-MX, en;q=0.5"));
        assertThat(answer.body()).contains("X-WR-CALNAME:Support Chat: horario de atención");
        assertThat(header(answer, "Vary")).contains("Accept-Language");
        assertThat(send(request().header("Accept-Language", "fr")).body()).contains("support hours");
    }

    @Test
    void nothingCanBeSentThere() throws Exception {
        assertThat(send(request().POST(BodyPublishers.ofString("x"))).statusCode())
                .isIn(302, 403, 405);
    }
}
