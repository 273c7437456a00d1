package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether an instance can run virtual machines itself. */
public enum NestedVirtualizationPolicy {
    /** It can. */
    ENABLED("enabled"),
    /** It cannot. */
    DISABLED("disabled");

    private final String wireName;

    NestedVirtualizationPolicy(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
