package io.fleetmanifests.kind.azure;

import com.fasterxml.jackson.annotation.JsonValue;

/** Purchase model of the machines. */
public enum ScaleSetPriority {
    /** On demand, never evicted. */
    REGULAR("Regular"),
    /** Cheap spare capacity that Azure may evict at any time; User pools only, says AKS. */
    SPOT("Spot");

    private final String wireName;

    ScaleSetPriority(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
