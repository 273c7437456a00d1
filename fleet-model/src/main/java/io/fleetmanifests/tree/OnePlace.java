package io.fleetmanifests.tree;

import com.fasterxml.jackson.core.JsonPointer;
import io.fleetmanifests.finding.SourceLocation;

/**
 * The positions of a document that nobody wrote: all are where it was made of.
 *
 * @param place where that is
 */
record OnePlace(SourceLocation place) implements Positions {

    @Override
    public SourceLocation at(JsonPointer pointer) {
        return place;
    }

    @Override
    public SourceLocation keyAt(JsonPointer pointer) {
        return place;
    }
}
