package org.supportchat.attachment;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.util.regex.Pattern;

/** Where a {@code clamd} listens: a host and a port, or a socket in the file system of this machine. */
record ClamdAddress(String host, int port, String path) {

    private static final String UNIX = "unix:";
    private static final Pattern HOST_AND_PORT = Pattern.compile("(\\[[0-9A-Fa-f:.%]+]|[^:\\s/]+):(\\d{1,5})");
    private static final int LAST_PORT = 65_535;

    /** @throws IllegalArgumentException where it is neither of the two, in words for the operator */
    static ClamdAddress of(String setting) {
        if (setting.startsWith(UNIX + "/")) {
            return new ClamdAddress("", 0, setting.substring(UNIX.length()));
        }
        var parts = HOST_AND_PORT.matcher(setting);
        if (!parts.matches() || !isPort(Integer.parseInt(parts.group(2)))) {
            throw new IllegalArgumentException(
                    "support-chat.attachment.clamav is \"%s\": it must be host:port, as in localhost:3310, or unix: and a path, as in unix:/run/clamav/clamd.ctl"
                            .formatted(setting));
        }
        return new ClamdAddress(parts.group(1), Integer.parseInt(parts.group(2)), "");
    }

    /** Looks the host up anew each time, as it may have moved. */
    SocketChannel connect() throws IOException {
        return path.isEmpty()
                ? SocketChannel.open(new InetSocketAddress(host, port))
                : SocketChannel.open(UnixDomainSocketAddress.of(path));
    }

    @Override
    public String toString() {
        return path.isEmpty() ? host + ":" + port : UNIX + path;
    }

    private static boolean isPort(int number) {
        return number > 0 && number <= LAST_PORT;
    }
}
