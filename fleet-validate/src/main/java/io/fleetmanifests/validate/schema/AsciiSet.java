package io.fleetmanifests.validate.schema;

/**
 * A set of ASCII characters.
 *
 * @param low those below 64, a bit each
 * @param high the others
 */
record AsciiSet(long low, long high) {

    /** The last character that can be in a set. */
    static final char LAST = 127;

    static final AsciiSet NONE = new AsciiSet(0, 0);

    private static final int HALF = 64;

    static AsciiSet of(char c) {
        return c < HALF ? new AsciiSet(1L << c, 0) : new AsciiSet(0, 1L << (c - HALF));
    }

    /** From the first to the last, both included. */
    static AsciiSet range(char first, char last) {
        AsciiSet set = NONE;
        for (char c = first; c <= last; c++) {
            set = set.or(of(c));
        }
        return set;
    }

    AsciiSet or(AsciiSet other) {
        return new AsciiSet(low | other.low, high | other.high);
    }

    /** All other ASCII characters. */
    AsciiSet negated() {
        return new AsciiSet(~low, ~high);
    }

    boolean contains(char c) {
        return c < HALF ? (low >>> c & 1) != 0 : (high >>> (c - HALF) & 1) != 0;
    }
}
