package io.fleetmanifests.tree;

import com.fasterxml.jackson.core.JsonPointer;
import io.fleetmanifests.finding.SourceLocation;

/** Where the values of a document stand in its file. */
interface Positions {

    /** The place of the value, or of the nearest one around it. */
    SourceLocation at(JsonPointer pointer);
}
