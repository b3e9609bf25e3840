package org.supportchat.line;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One connection of a browser and its counterpart at the server. A direction that has dropped bytes stays dead as long as
 * the connection: a stream with a hole in it is of no use to anybody.
 */
final class Connection {

    private static final int MOST_AT_ONCE = 16_384;

    private final Socket browser;
    private final Socket server;
    private final Map<Direction, Valve> valves;
    private final Runnable closed;
    private final AtomicInteger ended = new AtomicInteger();
    private volatile long lastMoved = System.nanoTime();

    /** @param closed done once this connection is over; more than once at times */
    Connection(Socket browser, Socket server, Map<Direction, Valve> valves, Runnable closed) {
        this.browser = browser;
        this.server = server;
        this.valves = valves;
        this.closed = closed;
    }

    void start() {
        Thread.ofVirtual().name("line-to-server").start(() -> carry(browser, server, Direction.TO_SERVER));
        Thread.ofVirtual().name("line-to-browser").start(() -> carry(server, browser, Direction.TO_BROWSER));
    }

    boolean isIdleFor(Duration time) {
        return System.nanoTime() - lastMoved > time.toNanos();
    }

    /** Both ends notice at once. */
    void cut() {
        reset(browser);
        reset(server);
        closed.run();
    }

    private void carry(Socket from, Socket to, Direction direction) {
        var valve = valves.get(direction);
        var buffer = new byte[MOST_AT_ONCE];
        var isDead = false;
        try {
            var in = from.getInputStream();
            var out = to.getOutputStream();
            for (var count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                lastMoved = System.nanoTime();
                isDead |= !valve.letsThrough();
                if (!isDead) {
                    out.write(buffer, 0, count);
                }
            }
            if (!isDead && valve.letsThrough()) {
                to.shutdownOutput();
            }
            if (ended.incrementAndGet() == valves.size()) {
                browser.close();
                server.close();
                closed.run();
            }
        } catch (IOException | InterruptedException broken) {
            cut();
        }
    }

    private static void reset(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException closedAlready) {
            // It is closed, which is what was wanted.
        }
    }
}
