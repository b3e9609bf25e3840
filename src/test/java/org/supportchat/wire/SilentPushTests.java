package org.supportchat.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.supportchat.SupportChat;

/** The push connection says, and hears nothing: what comes in by it does nothing, and ends it. */
@SpringBootTest(classes = SupportChat.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SilentPushTests {

    private static final String STUDENT = "Sam Bysocket";

    @Autowired
    private JdbcTemplate database;

    @LocalServerPort
    private int port;

    private final List<String> losses = new CopyOnWriteArrayList<>();

    private final PageListener listener = new PageListener() {

        @Override
        public void told(Call call) {}

        @Override
        public void lost(String why) {
            losses.add(why);
        }
    };

    @Test
    void callThatComesInByTheSocketIsNotMade() {
        var page = Page.open(new Browser(URI.create("http://localhost:" + port + "/")), "", listener);
        page.fill("Your name", STUDENT);
        page.fill("Your question", "Does this arrive by the socket?");

        page.pressBySocket("Start chat");

        await().until(() -> losses.stream().anyMatch(why -> why.contains("push connection")));
        assertThat(database.queryForList("select id from chat where student_name = ?", STUDENT))
                .isEqualTo(List.<Map<String, Object>>of());
    }
}
