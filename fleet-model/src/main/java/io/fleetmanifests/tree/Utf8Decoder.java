package io.fleetmanifests.tree;

/** UTF-8 without mercy: what Go, Git and editors disagree about is refused instead of replaced. */
final class Utf8Decoder {

    private static final int INVALID = -1;

    private final byte[] bytes;
    private int offset;

    Utf8Decoder(byte[] bytes) {
        this.bytes = bytes;
    }

    boolean hasNext() {
        return offset < bytes.length;
    }

    /** How many bytes were taken. */
    int offset() {
        return offset;
    }

    /** The next byte as it is; -1 at the end. */
    int peek() {
        return offset < bytes.length ? bytes[offset] : -1;
    }

    /** The next code point; negative when there is none, and then the offset stays. */
    int next() {
        int first = bytes[offset];
        if (first >= 0) {
            offset++;
            return first;
        }
        int lead = first & 0xff;
        if (lead >= 0xc2 && lead <= 0xdf) {
            return sequence(2, lead & 0x1f, 0x80);
        }
        if (lead >= 0xe0 && lead <= 0xef) {
            return sequence(3, lead & 0x0f, 0x800);
        }
        return lead >= 0xf0 && lead <= 0xf4 ? sequence(4, lead & 0x07, 0x10000) : INVALID;
    }

    private int sequence(int length, int leadBits, int smallest) {
        if (offset + length > bytes.length) {
            return INVALID;
        }
        int c = leadBits;
        for (int i = 1; i < length; i++) {
            int next = bytes[offset + i];
            if ((next & 0xc0) != 0x80) {
                return INVALID;
            }
            c = (c << 6) | (next & 0x3f);
        }
        if (c < smallest || c > Character.MAX_CODE_POINT || (c >= 0xd800 && c <= 0xdfff)) {
            return INVALID;
        }
        offset += length;
        return c;
    }

    /** Why {@link #next()} found no code point. */
    String problem() {
        return String.format("byte 0x%02X is not valid UTF-8", bytes[offset]);
    }
}
