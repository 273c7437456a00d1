package io.fleetmanifests.tree;

import com.fasterxml.jackson.core.JsonPointer;
import io.fleetmanifests.finding.SourceLocation;
import io.fleetmanifests.kind.CallSite;

/** The place of an object that was built in code: all of its values stand where its builder was called. */
record BuiltPlace(SourceLocation location) implements Positions {

    static Positions of(CallSite site) {
        return new BuiltPlace(new SourceLocation(site.file(), site.line(), 0));
    }

    @Override
    public SourceLocation at(JsonPointer pointer) {
        return location;
    }

    @Override
    public SourceLocation keyAt(JsonPointer pointer) {
        return location;
    }
}
