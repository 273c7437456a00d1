package io.fleetmanifests.fleet;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A range of IP addresses, parsed as Go's {@code net.ParseCIDR} does it, because that is what admits it: IPv4 or IPv6, host
 * bits allowed, no leading zeros. Never looks a name up.
 */
public final class Cidr {

    /** Go reads the length of the prefix as a number, zeros in front and all. */
    private static final Pattern LENGTH = Pattern.compile("0*[0-9]{1,3}");

    private static final Pattern GROUP = Pattern.compile("[0-9a-fA-F]{1,4}");

    /** No digit so far. */
    private static final int NONE = -1;

    private final byte[] address;
    private final int prefix;

    private Cidr(byte[] address, int prefix) {
        this.address = address;
        this.prefix = prefix;
    }

    /** The range that {@code text} stands for; empty when it is none. */
    public static Optional<Cidr> parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        String length = text.substring(slash + 1);
        return parseAddress(text.substring(0, slash))
                .filter(address -> LENGTH.matcher(length).matches() && Integer.parseInt(length) <= address.length * 8)
                .map(address -> new Cidr(address, Integer.parseInt(length)));
    }

    /** The bytes of an IP address: 4 or 16; empty when {@code text} is none. */
    public static Optional<byte[]> parseAddress(String text) {
        return text.indexOf(':') >= 0 ? parseIpv6(text) : parseIpv4(text);
    }

    /** Whether an address of the same family lies in the range; an IPv4 address in its IPv6 form is one of IPv4, as in Go. */
    public boolean contains(byte[] other) {
        byte[] network = address.length * 8 - prefix <= 32 ? unmap(address) : address;
        byte[] candidate = unmap(other);
        if (candidate.length != network.length) {
            return false;
        }
        return agree(network, candidate, prefix - (address.length - network.length) * 8);
    }

    /** Whether the first bits are the same. */
    private static boolean agree(byte[] first, byte[] second, int bits) {
        int whole = bits / 8;
        int rest = bits % 8;
        return Arrays.equals(first, 0, whole, second, 0, whole)
                && (rest == 0 || ((first[whole] ^ second[whole]) & 0xff) >> (8 - rest) == 0);
    }

    private static byte[] unmap(byte[] address) {
        boolean mapped = address.length == 16
                && new BigInteger(1, address).shiftRight(32).intValue() == 0xffff
                && new BigInteger(1, address).shiftRight(48).signum() == 0;
        return mapped ? Arrays.copyOfRange(address, 12, 16) : address;
    }

    /** The address as it was written, host bits included. */
    public byte[] address() {
        return address.clone();
    }

    /** How many bits of the address all addresses of the range share. */
    public int prefix() {
        return prefix;
    }

    private static Optional<byte[]> parseIpv4(String text) {
        byte[] bytes = new byte[4];
        int octet = 0;
        int value = NONE;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? '.' : text.charAt(i);
            if (octet == bytes.length) {
                return Optional.empty();
            }
            if (c == '.' && value != NONE) {
                bytes[octet++] = (byte) value;
                value = NONE;
            } else if (c >= '0' && c <= '9' && value != 0) {
                value = Math.max(value, 0) * 10 + c - '0';
            } else {
                return Optional.empty();
            }
            if (value > 255) {
                return Optional.empty();
            }
        }
        return octet == bytes.length ? Optional.of(bytes) : Optional.empty();
    }

    private static Optional<byte[]> parseIpv6(String text) {
        String expanded = text;
        int lastColon = text.lastIndexOf(':');
        if (text.indexOf('.') >= 0) {
            Optional<byte[]> tail = parseIpv4(text.substring(lastColon + 1));
            if (tail.isEmpty()) {
                return Optional.empty();
            }
            byte[] v4 = tail.get();
            expanded =
                    text.substring(0, lastColon + 1) + String.format("%02x%02x:%02x%02x", v4[0], v4[1], v4[2], v4[3]);
        }
        int gap = expanded.indexOf("::");
        if (gap < 0) {
            return groups(expanded, 8);
        }
        Optional<byte[]> head = groups(expanded.substring(0, gap), -1);
        Optional<byte[]> tail = groups(expanded.substring(gap + 2), -1);
        if (head.isEmpty() || tail.isEmpty() || head.get().length + tail.get().length > 14) {
            return Optional.empty();
        }
        byte[] bytes = Arrays.copyOf(head.get(), 16);
        System.arraycopy(tail.get(), 0, bytes, 16 - tail.get().length, tail.get().length);
        return Optional.of(bytes);
    }

    private static Optional<byte[]> groups(String text, int count) {
        if (text.isEmpty()) {
            return count > 0 ? Optional.empty() : Optional.of(new byte[0]);
        }
        String[] groups = text.split(":", -1);
        if ((count > 0 && groups.length != count) || groups.length > 8) {
            return Optional.empty();
        }
        byte[] bytes = new byte[groups.length * 2];
        for (int i = 0; i < groups.length; i++) {
            if (!GROUP.matcher(groups[i]).matches()) {
                return Optional.empty();
            }
            int value = Integer.parseInt(groups[i], 16);
            bytes[2 * i] = (byte) (value >> 8);
            bytes[2 * i + 1] = (byte) value;
        }
        return Optional.of(bytes);
    }
}
