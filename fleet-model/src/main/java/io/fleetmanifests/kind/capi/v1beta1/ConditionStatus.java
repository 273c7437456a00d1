package io.fleetmanifests.kind.capi.v1beta1;

import com.fasterxml.jackson.annotation.JsonValue;

/** Status of a Kubernetes condition. */
public enum ConditionStatus {
    /** The condition holds. */
    TRUE("True"),
    /** The condition does not hold. */
    FALSE("False"),
    /** No controller can tell at the moment. */
    UNKNOWN("Unknown");

    private final String wireName;

    ConditionStatus(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
