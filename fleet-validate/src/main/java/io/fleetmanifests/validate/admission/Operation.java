package io.fleetmanifests.validate.admission;

/** What somebody wants done with an object. */
public enum Operation {
    /** It is new. */
    CREATE,
    /** It is there, in another form or the same. */
    UPDATE,
    /** It shall no longer be there. */
    DELETE
}
