package org.supportchat.cluster;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Where somebody comes from, as far as it tells people apart: an address of IPv4, or the first half of one of IPv6, as
 * the other half is anybody's to choose.
 */
public record Origin(String network) {

    private static final int NETWORK_BYTES = 8;
    private static final int LONGEST = 64;

    public static Origin of(String address) {
        try {
            var parsed = InetAddress.ofLiteral(address);
            return new Origin(
                    parsed instanceof Inet6Address
                            ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), NETWORK_BYTES))
                            : parsed.getHostAddress());
        } catch (IllegalArgumentException unusual) {
            return new Origin(address.substring(0, Math.min(LONGEST, address.length())));
        }
    }

    @Override
    public String toString() {
        return "Origin[...]";
    }
}
