package org.supportchat.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LineTests {

    private static final int MOMENT = 200;
    private static final int LONG = 5_000;

    private ServerSocket service;
    private Line line;
    private Socket browser;
    private Socket server;

    @BeforeEach
    void connect() throws IOException {
        service = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        line = Line.to(service.getLocalPort());
        browser = new Socket(InetAddress.getLoopbackAddress(), line.port());
        server = service.accept();
        await().until(() -> line.connections() == 1);
    }

    @AfterEach
    void close() throws IOException {
        browser.close();
        server.close();
        line.close();
        service.close();
    }

    @Test
    void carriesBothWays() throws IOException {
        say(browser, "question");
        say(server, "answer");

        assertThat(hear(server, "question".length())).isEqualTo("question");
        assertThat(hear(browser, "answer".length())).isEqualTo("answer");
    }

    @Test
    void closedEndIsToldToTheOther() throws IOException {
        browser.close();

        server.setSoTimeout(LONG);
        assertThat(server.getInputStream().read()).isEqualTo(-1);
    }

    @Test
    void stalledLineDeliversWhenItReturns() throws IOException {
        line.stall();
        say(browser, "question");
        say(server, "answer");
        hearsNothing(server);
        hearsNothing(browser);

        line.restore();

        assertThat(hear(server, "question".length())).isEqualTo("question");
        assertThat(hear(browser, "answer".length())).isEqualTo("answer");
    }

    @Test
    void stalledLineHoldsNewConnectionsToo() throws IOException {
        line.stall();
        try (var late = new Socket(InetAddress.getLoopbackAddress(), line.port());
                var counterpart = service.accept()) {
            say(late, "hello");
            hearsNothing(counterpart);

            line.restore();

            assertThat(hear(counterpart, "hello".length())).isEqualTo("hello");
        }
    }

    @Test
    void droppedDirectionIsDeadAndTheOtherAlive() throws IOException {
        line.drop(Direction.TO_BROWSER);
        say(server, "lost");
        say(browser, "question");

        assertThat(hear(server, "question".length())).isEqualTo("question");
        hearsNothing(browser);
    }

    @Test
    void connectionThatLostBytesStaysDeadAndANewOneLives() throws IOException {
        line.drop(Direction.TO_BROWSER);
        say(server, "lost");
        hearsNothing(browser);

        line.restore();

        say(server, "behind a hole");
        hearsNothing(browser);
        try (var fresh = new Socket(InetAddress.getLoopbackAddress(), line.port());
                var counterpart = service.accept()) {
            say(counterpart, "answer");
            assertThat(hear(fresh, "answer".length())).isEqualTo("answer");
        }
    }

    @Test
    void cutEndsBothSidesAndLetsNewOnesIn() throws IOException {
        line.cut();

        hearsTheEnd(browser);
        hearsTheEnd(server);
        try (var fresh = new Socket(InetAddress.getLoopbackAddress(), line.port());
                var counterpart = service.accept()) {
            say(fresh, "again");
            assertThat(hear(counterpart, "again".length())).isEqualTo("again");
        }
    }

    @Test
    void idleConnectionIsCutAndABusyOneStays() throws IOException {
        line.cutIdleAfter(Duration.ofSeconds(1));
        try (var busy = new Socket(InetAddress.getLoopbackAddress(), line.port());
                var counterpart = service.accept()) {
            for (var times = 0; times < 8; times++) {
                say(counterpart, "tick");
                assertThat(hear(busy, "tick".length())).isEqualTo("tick");
                hearsNothing(busy);
            }
            hearsTheEnd(browser);
            say(busy, "still here");
            assertThat(hear(counterpart, "still here".length())).isEqualTo("still here");
        }
    }

    private static void say(Socket socket, String words) throws IOException {
        socket.getOutputStream().write(words.getBytes(StandardCharsets.UTF_8));
    }

    private static String hear(Socket socket, int length) throws IOException {
        socket.setSoTimeout(LONG);
        return new String(socket.getInputStream().readNBytes(length), StandardCharsets.UTF_8);
    }

    private static void hearsNothing(Socket socket) throws IOException {
        socket.setSoTimeout(MOMENT);
        assertThatThrownBy(() -> socket.getInputStream().read()).isInstanceOf(SocketTimeoutException.class);
    }

    private static void hearsTheEnd(Socket socket) throws IOException {
        socket.setSoTimeout(LONG);
        try {
            assertThat(socket.getInputStream().read()).isEqualTo(-1);
        } catch (SocketTimeoutException late) {
            throw late;
        } catch (IOException reset) {
            assertThat(reset).hasMessageContaining("reset");
        }
    }
}
