package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.supportchat.SupportChat;

/** Who of the staff is signed in stays so when the server is started again. */
@ExtendWith(Browsers.class)
class StaffRestartTests {

    @Test
    void openDashboardComesBackSignedInWithItsChatAndWhatWasTyped(OpenPages pages, @TempDir Path folder)
            throws IOException {
        var port = freePort();
        Technician kim;
        try (var server = start(port, folder)) {
            var people = new People(Server.of(server), pages);
            people.start("Sam Sample", "My loop never ends");
            kim = people.signedIn("Kim", "Example");
            kim.joins("Sam Sample");
            kim.chat().composer().fill("Half a thought");
            kim.screen().mark();
        }

        try (var server = start(port, folder)) {
            Server.of(server);
            kim.screen().page().waitForFunction("() => !window.marked");
            assertThat(kim.chat().composer()).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(30_000));
            assertThat(kim.chat().composer()).hasValue("Half a thought");
            kim.writes("The whole thought");
            kim.sees("The whole thought");
            kim.screen().button("Sign out").click();
            assertThat(kim.screen().button("Start chat").or(kim.screen().button("Leave a question")))
                    .isVisible();
            kim.screen().opens("/dashboard");
            assertThat(kim.screen().button("Log in")).isVisible();
            pages.close();
        }
    }

    private static ConfigurableApplicationContext start(int port, Path folder) {
        return new SpringApplicationBuilder(SupportChat.class)
                .run(
                        "--server.port=" + port,
                        "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("support-chat"),
                        "--logging.level.root=warn");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
