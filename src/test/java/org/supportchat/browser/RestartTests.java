package org.supportchat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import com.microsoft.playwright.Locator;
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

/** A chat outlives the server that it was started on. */
@ExtendWith(Browsers.class)
class RestartTests {

    private static final String RECORD_WHAT_IS_SAID = """
            () => {
              const state = document.querySelector('connection-state');
              window.said = [];
              new MutationObserver(() => window.said.push(state.textContent)).observe(state, { childList: true });
            }""";

    @Test
    void studentGetsTheChatBackFromTheRestartedServer(OpenPages pages, @TempDir Path folder) throws IOException {
        var port = freePort();
        var url = "http://localhost:" + port;
        var cookies = "";
        try (var server = start(port, folder)) {
            var sam = new Student(pages.fresh(url));
            sam.asks("Sam Sample", "My loop never ends");
            sam.writes("It prints the same line for ever");
            sam.sees("It prints the same line for ever");
            cookies = sam.screen().page().context().storageState();
            pages.close();
        }

        try (var server = start(port, folder)) {
            var sam = new Student(pages.withCookiesOf(url, cookies));
            sam.screen().opens("/");
            sam.screen().link("Return to your chat").click();

            sam.sees("My loop never ends");
            sam.sees("It prints the same line for ever");
            sam.writes("Here again");
            sam.sees("Here again");
            pages.close();
        }
    }

    @Test
    void openPageComesBackByItselfAndSendsWhatWasWrittenMeanwhile(OpenPages pages, @TempDir Path folder)
            throws IOException {
        var port = freePort();
        var sam = new Student(pages.fresh("http://localhost:" + port));
        try (var server = start(port, folder)) {
            sam.asks("Sam Sample", "My loop never ends");
            sam.chat().hasComposer();
            sam.screen().page().evaluate(RECORD_WHAT_IS_SAID);
        }
        assertThat(sam.screen().page().evaluate("() => window.said"))
                .asInstanceOf(LIST)
                .anySatisfy(said -> assertThat(said.toString()).startsWith("The server is being restarted."));
        sam.writes("Written while the server was away");
        sam.chat().composer().fill("Half a thought");
        assertThat(sam.screen().status("Connection")).not().hasText("Connected");

        try (var server = start(port, folder)) {
            var sent = sam.screen().log().locator(".message-mark", new Locator.LocatorOptions().setHasText("Sent"));
            assertThat(sent.last()).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(20_000));
            sam.sees("Written while the server was away");
            assertThat(sam.chat().bodies()).hasCount(2);
            assertThat(sam.chat().composer()).hasValue("Half a thought");
            assertThat(sam.screen().status("Connection")).hasText("Connected");
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
