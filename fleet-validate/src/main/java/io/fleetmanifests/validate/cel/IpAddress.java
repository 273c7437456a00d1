package io.fleetmanifests.validate.cel;

import io.fleetmanifests.validate.format.NetworkFormats;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;

/** An IPv4 or IPv6 address without a zone; IPv4 inside IPv6 is none. Equal when the bytes are. */
final class IpAddress {

    private final InetAddress address;

    private IpAddress(InetAddress address) {
        this.address = address;
    }

    static Optional<IpAddress> parse(String text) {
        boolean v4 = NetworkFormats.isStrictIpv4(text);
        if (!v4 && !NetworkFormats.isIpv6(text)) {
            return Optional.empty();
        }
        try {
            // Of a literal the JDK asks no name server.
            InetAddress address = InetAddress.getByName(text);
            return address instanceof Inet4Address == v4 ? Optional.of(new IpAddress(address)) : Optional.empty();
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    static IpAddress of(byte[] bytes) {
        try {
            return new IpAddress(InetAddress.getByAddress(bytes));
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("bytes: must be 4 or 16, got " + bytes.length, e);
        }
    }

    byte[] bytes() {
        return address.getAddress();
    }

    long family() {
        return address instanceof Inet4Address ? 4 : 6;
    }

    boolean isUnspecified() {
        return address.isAnyLocalAddress();
    }

    boolean isLoopback() {
        return address.isLoopbackAddress();
    }

    boolean isLinkLocalMulticast() {
        return address.isMCLinkLocal();
    }

    boolean isLinkLocalUnicast() {
        return address.isLinkLocalAddress();
    }

    boolean isGlobalUnicast() {
        boolean broadcast = family() == 4 && toString().equals("255.255.255.255");
        return !broadcast
                && !isUnspecified()
                && !isLoopback()
                && !isLinkLocalUnicast()
                && !address.isMulticastAddress();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IpAddress that && address.equals(that.address);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes());
    }

    /** The one canonical form: of IPv6 lower case, with the first longest run of zeros left out. */
    @Override
    public String toString() {
        if (family() == 4) {
            return address.getHostAddress();
        }
        int[] groups = new int[8];
        byte[] bytes = bytes();
        for (int i = 0; i < 8; i++) {
            groups[i] = ((bytes[2 * i] & 0xff) << 8) | (bytes[2 * i + 1] & 0xff);
        }
        int start = -1;
        int length = 1;
        for (int i = 0; i < 8; i++) {
            int run = i;
            while (run < 8 && groups[run] == 0) {
                run++;
            }
            if (run - i > length) {
                start = i;
                length = run - i;
            }
        }
        return start < 0 ? join(groups, 0, 8) : join(groups, 0, start) + "::" + join(groups, start + length, 8);
    }

    private static String join(int[] groups, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append(i > from ? ":" : "").append(Integer.toHexString(groups[i]));
        }
        return text.toString();
    }
}
