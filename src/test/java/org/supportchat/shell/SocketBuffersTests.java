package org.supportchat.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import jakarta.websocket.server.ServerContainer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Collections;
import org.atmosphere.cpr.ApplicationConfig;
import org.atmosphere.cpr.AtmosphereFramework;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** The settings that keep an idle page small reach those who heed them; the load profile measures what comes of it. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SocketBuffersTests {

    @Autowired
    private ServletContext context;

    @Value("${local.server.port}")
    private int port;

    @Test
    void socketsOfTheServerAreSmall() {
        var sockets = (ServerContainer) context.getAttribute(ServerContainer.class.getName());

        assertThat(sockets.getDefaultMaxTextMessageBufferSize()).isEqualTo(1024);
        assertThat(sockets.getDefaultMaxBinaryMessageBufferSize()).isEqualTo(1024);
    }

    @Test
    void pushHoldsNothingReadyForAPage() throws Exception {
        try (var browser = HttpClient.newHttpClient()) {
            var landing = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/"));
            browser.send(landing.header("Accept", "text/html").build(), BodyHandlers.discarding());
        }

        assertThat(Collections.list(context.getAttributeNames()))
                .map(context::getAttribute)
                .filteredOn(AtmosphereFramework.class::isInstance)
                .map(push -> ((AtmosphereFramework) push)
                        .getAtmosphereConfig()
                        .getInitParameter(ApplicationConfig.WEBSOCKET_BUFFER_SIZE))
                .containsExactly("1");
    }
}
