package org.supportchat.line;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A TCP proxy to a port of this machine, which fails as lines do when a test says so. */
public final class Line implements Closeable {

    private static final int MOST_WAITING = 1_000;
    private static final long MILLISECONDS_BETWEEN_LOOKS = 100;

    private final ServerSocket entrance;
    private final int serverPort;
    private final Set<Connection> connections = ConcurrentHashMap.newKeySet();
    private final Map<Direction, Valve> valves =
            Map.of(Direction.TO_SERVER, new Valve(), Direction.TO_BROWSER, new Valve());
    private final ScheduledExecutorService idleWatch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("line-idle-watch").factory());

    private Line(ServerSocket entrance, int serverPort) {
        this.entrance = entrance;
        this.serverPort = serverPort;
    }

    /** Opens a line to a server on this machine; the server need not be there yet. */
    public static Line to(int serverPort) {
        try {
            var line = new Line(new ServerSocket(0, MOST_WAITING, InetAddress.getLoopbackAddress()), serverPort);
            Thread.ofVirtual().name("line-entrance").start(line::accept);
            return line;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Where browsers reach the server through this line. */
    public int port() {
        return entrance.getLocalPort();
    }

    /** How many connections there are now. */
    public int connections() {
        return connections.size();
    }

    /** Holds both directions; connections stay open, and {@link #restore} delivers what was held. */
    public void stall() {
        valves.values().forEach(Valve::hold);
    }

    /**
     * Drops whatever goes in this direction, on open and on new connections, which all stay open. What has lost bytes stays
     * dead in this direction after {@link #restore} too, until somebody closes it.
     */
    public void drop(Direction direction) {
        valves.get(direction).drop();
    }

    /** Lets both directions through again. */
    public void restore() {
        valves.values().forEach(Valve::open);
    }

    /** Closes every connection now; new ones are let in. */
    public void cut() {
        connections.forEach(Connection::cut);
    }

    /** From now on cuts each connection on which nothing has moved for so long, as a proxy or a firewall does. */
    public void cutIdleAfter(Duration time) {
        idleWatch.scheduleWithFixedDelay(
                () -> connections.stream()
                        .filter(connection -> connection.isIdleFor(time))
                        .forEach(Connection::cut),
                0,
                MILLISECONDS_BETWEEN_LOOKS,
                TimeUnit.MILLISECONDS);
    }

    /** Cuts everything and lets nobody in any more. */
    @Override
    public void close() throws IOException {
        idleWatch.shutdownNow();
        entrance.close();
        restore();
        cut();
    }

    private void accept() {
        while (!entrance.isClosed()) {
            try {
                connect(entrance.accept());
            } catch (IOException closed) {
                // The next turn ends this where the line is closed.
            }
        }
    }

    private void connect(Socket browser) throws IOException {
        try {
            var server = new Socket(InetAddress.getLoopbackAddress(), serverPort);
            browser.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            var open = new Connection[1];
            open[0] = new Connection(browser, server, valves, () -> connections.remove(open[0]));
            connections.add(open[0]);
            open[0].start();
        } catch (IOException unreachable) {
            browser.close();
        }
    }
}
