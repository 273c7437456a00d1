package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.annotation.JsonValue;

/** Which subnets of a zone a pool uses. */
public enum AvailabilityZoneSubnetType {
    /** Those with a route to an internet gateway. */
    PUBLIC("public"),
    /** Those without. */
    PRIVATE("private"),
    /** Both. */
    ALL("all");

    private final String wireName;

    AvailabilityZoneSubnetType(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
