package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.annotation.JsonValue;

/** How the capacity of a node group is bought. */
public enum CapacityType {
    /** At list price, until released. */
    ON_DEMAND("onDemand"),
    /** Spare capacity at a discount, which AWS may take back. */
    SPOT("spot");

    private final String wireName;

    CapacityType(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
