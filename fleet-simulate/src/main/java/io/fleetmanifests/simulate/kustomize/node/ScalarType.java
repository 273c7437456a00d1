package io.fleetmanifests.simulate.kustomize.node;

/** What a scalar says it is. */
public enum ScalarType {
    /** Text, whatever it looks like. */
    TEXT,
    /** An integer. */
    INTEGER,
    /** A number with a fraction or an exponent. */
    FLOAT,
    /** A boolean. */
    BOOLEAN,
    /** Nothing. */
    NULL,
    /** A date, with or without time of day. */
    TIME,
    /** What its text looks like when it is written, unless it stands in quotes. */
    OPEN
}
