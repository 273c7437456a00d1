package io.fleetmanifests.tree;

import com.fasterxml.jackson.core.JsonPointer;
import io.fleetmanifests.finding.SourceLocation;

/** Where the keys and values of a document stand in its file. */
interface Positions {

    /** The place of the value, or of the nearest one around it. */
    SourceLocation at(JsonPointer pointer);

    /** The place of the value's key; of the value where it has none; of the nearest one around it when it is absent. */
    SourceLocation keyAt(JsonPointer pointer);
}
