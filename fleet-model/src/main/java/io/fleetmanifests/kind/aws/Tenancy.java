package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.annotation.JsonValue;

/** Who shares the hardware of an instance. */
public enum Tenancy {
    /** Other customers do. */
    DEFAULT("default"),
    /** Only this account does. */
    DEDICATED("dedicated"),
    /** It is a dedicated host: the one named, one with auto-placement, or one allocated for the instance. */
    HOST("host");

    private final String wireName;

    Tenancy(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
