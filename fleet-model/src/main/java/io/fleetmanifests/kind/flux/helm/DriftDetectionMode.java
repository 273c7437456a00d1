package io.fleetmanifests.kind.flux.helm;

import com.fasterxml.jackson.annotation.JsonValue;

/** Reactions to a difference between cluster and release. */
public enum DriftDetectionMode {
    /** Corrects the difference and emits an event. */
    ENABLED("enabled"),
    /** Reports the difference in an event and changes nothing. */
    WARN("warn"),
    /** Does not compare. */
    DISABLED("disabled");

    private final String wireName;

    DriftDetectionMode(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
