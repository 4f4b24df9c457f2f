package org.m4d.portal.preview.internal;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;
import java.util.List;

/** Tells addresses of the public internet from all others: those of this machine, of its network, and those that lead there by another way. */
final class PublicAddress {

    /** What IANA's registry of special addresses holds, and multicast. */
    private static final List<Range> NOT_PUBLIC_4 = List.of(
            range("00000000", 8),
            range("0a000000", 8),
            range("64400000", 10),
            range("7f000000", 8),
            range("a9fe0000", 16),
            range("ac100000", 12),
            range("c0000000", 24),
            range("c0000200", 24),
            range("c0586300", 24),
            range("c0a80000", 16),
            range("c6120000", 15),
            range("c6336400", 24),
            range("cb007100", 24),
            range("e0000000", 4),
            range("f0000000", 4));

    /** Global unicast addresses; everything else is local, multicast, mapped or translated to IPv4 (NAT64). */
    private static final Range GLOBAL_6 = range("20000000000000000000000000000000", 3);

    /** Within it: protocols and Teredo, documentation, 6to4, which wraps any IPv4 address, and more documentation. */
    private static final List<Range> NOT_PUBLIC_6 = List.of(
            range("20010000000000000000000000000000", 23),
            range("20010db8000000000000000000000000", 32),
            range("20020000000000000000000000000000", 16),
            range("3fff0000000000000000000000000000", 20));

    private record Range(byte[] start, int bits) {

        boolean holds(byte[] address) {
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % 8);
                if ((start[bit / 8] & mask) != (address[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    private PublicAddress() {}

    static boolean is(InetAddress address) {
        byte[] bytes = address.getAddress();
        return switch (address) {
            case Inet4Address four -> NOT_PUBLIC_4.stream().noneMatch(range -> range.holds(bytes));
            case Inet6Address six ->
                six.getScopeId() == 0
                        && GLOBAL_6.holds(bytes)
                        && NOT_PUBLIC_6.stream().noneMatch(range -> range.holds(bytes));
            default -> false;
        };
    }

    private static Range range(String start, int bits) {
        return new Range(HexFormat.of().parseHex(start), bits);
    }
}
