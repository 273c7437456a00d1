package io.fleetmanifests.tree;

/**
 * Bounds what aliases blow a document up to, as Kubernetes' reader does: in a small document 99 values of 100 may come
 * from aliases, in one of more than 4,000,000 values 1 of 10; that is about 400,000 in between.
 */
final class AliasBudget {

    private static final long SMALL = 400_000;
    private static final long LARGE = 4_000_000;

    private long values = 1;
    private long fromAliases;

    /** Counts a value that stands in the file. */
    void count() {
        values++;
    }

    /** Counts what an alias stands for; false when it is too much. */
    boolean expand(long weight) {
        values += weight;
        fromAliases += weight;
        return fromAliases <= 100 || values <= 1000 || fromAliases <= share() * values;
    }

    private double share() {
        if (values <= SMALL) {
            return 0.99;
        }
        return values >= LARGE ? 0.10 : 0.99 - 0.89 * (values - SMALL) / (LARGE - SMALL);
    }
}
