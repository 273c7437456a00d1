package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.annotation.JsonValue;

/** How CAPA picks zones when a region offers more than it may use. */
public enum AvailabilityZoneSelection {
    /** The first ones in alphabetical order. */
    ORDERED("Ordered"),
    /** A random choice, made once. */
    RANDOM("Random");

    private final String wireName;

    AvailabilityZoneSelection(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
