package io.fleetmanifests.kind.capi.v1beta2;

import com.fasterxml.jackson.annotation.JsonValue;

/** Which status of a condition means that all is well. */
public enum ConditionPolarity {
    /** {@code True} is good, as with Ready conditions. */
    POSITIVE("Positive"),
    /** {@code False} is good, as with conditions that report a problem. */
    NEGATIVE("Negative");

    private final String wireName;

    ConditionPolarity(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
