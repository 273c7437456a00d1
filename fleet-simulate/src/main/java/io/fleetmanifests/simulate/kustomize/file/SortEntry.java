package io.fleetmanifests.simulate.kustomize.file;

import java.util.List;
import java.util.Optional;

/**
 * {@code sortOptions}.
 *
 * @param order fifo or legacy
 * @param legacy the kinds that come first, and those that come last
 */
public record SortEntry(String order, Optional<Kinds> legacy) {

    /**
     * Kinds that have a place in the order.
     *
     * @param first those that come first
     * @param last those that come last
     */
    public record Kinds(List<String> first, List<String> last) {}
}
