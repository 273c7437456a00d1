package io.fleetmanifests.tree;

/**
 * How much a reader takes in before it gives up with a finding, so that no input costs unbounded time or memory.
 *
 * @param fileBytes the largest file, in bytes; at least 1 and at most 1 GiB
 * @param values the most scalars, lists and objects of one YAML file; at least 1. A tenth of it, and never fewer than 10,
 *     is the most documents
 * @param depth the deepest nesting of lists and objects, aliases followed; at least 1
 */
public record ReadLimits(int fileBytes, int values, int depth) {

    private static final int LARGEST_FILE = 1 << 30;

    /**
     * 16 MiB, 500,000 values and 50,000 documents a file, 200 levels: far above any real manifest, and a file at all of these
     * bounds is read in 256 MiB of memory.
     */
    public static final ReadLimits DEFAULT = new ReadLimits(16 << 20, 500_000, 200);

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException for a bound out of its range
     */
    public ReadLimits {
        atLeastOne("fileBytes", fileBytes);
        if (fileBytes > LARGEST_FILE) {
            throw new IllegalArgumentException("fileBytes: must be at most " + LARGEST_FILE + ", got " + fileBytes);
        }
        atLeastOne("values", values);
        atLeastOne("depth", depth);
    }

    /** The most documents of one YAML file. */
    int documents() {
        return Math.max(10, values / 10);
    }

    private static void atLeastOne(String name, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(name + ": must be at least 1, got " + value);
        }
    }
}
