package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.annotation.JsonValue;

/** Kind of a network interface. */
public enum NetworkInterfaceType {
    /** A regular elastic network interface. */
    INTERFACE("interface"),
    /** An Elastic Fabric Adapter for tightly coupled computation; only on some instance types. */
    EFA("efa");

    private final String wireName;

    NetworkInterfaceType(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
