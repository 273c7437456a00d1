package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.annotation.JsonValue;

/** How EC2 capacity is bought. */
public enum MarketType {
    /** At list price, until released. */
    ON_DEMAND("OnDemand"),
    /** Spare capacity at a discount, which AWS may take back. */
    SPOT("Spot"),
    /** Prepaid capacity for a span of time, such as GPUs; needs the reservation id. */
    CAPACITY_BLOCK("CapacityBlock");

    private final String wireName;

    MarketType(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
