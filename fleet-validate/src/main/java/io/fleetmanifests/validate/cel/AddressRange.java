package io.fleetmanifests.validate.cel;

import java.util.Optional;

/**
 * A network such as {@code 10.0.0.0/8}.
 *
 * @param address an address in it
 * @param bits how many bits all addresses in it share
 */
record AddressRange(IpAddress address, int bits) {

    static Optional<AddressRange> parse(String text) {
        int slash = text.lastIndexOf('/');
        String bits = text.substring(slash + 1);
        if (slash < 0 || !bits.matches("0|[1-9][0-9]{0,2}")) {
            return Optional.empty();
        }
        int length = Integer.parseInt(bits);
        return IpAddress.parse(text.substring(0, slash))
                .filter(address -> length <= 8 * address.bytes().length)
                .map(address -> new AddressRange(address, length));
    }

    boolean contains(IpAddress other) {
        return other.family() == address.family()
                && new AddressRange(other, bits).masked().equals(masked());
    }

    boolean contains(AddressRange other) {
        return bits <= other.bits && contains(other.address);
    }

    AddressRange masked() {
        byte[] bytes = address.bytes();
        for (int i = 0; i < bytes.length; i++) {
            int kept = Math.max(0, Math.min(8, bits - 8 * i));
            bytes[i] &= (byte) (0xff << (8 - kept));
        }
        return new AddressRange(IpAddress.of(bytes), bits);
    }

    /** As {@code 10.0.0.0/8}. */
    @Override
    public String toString() {
        return address + "/" + bits;
    }
}
