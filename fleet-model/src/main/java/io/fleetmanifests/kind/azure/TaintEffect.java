package io.fleetmanifests.kind.azure;

import com.fasterxml.jackson.annotation.JsonValue;

/** Treatment of Pods without a matching toleration. */
public enum TaintEffect {
    /** New Pods are kept off; running ones stay. */
    NO_SCHEDULE("NoSchedule"),
    /** New Pods are kept off and running ones are evicted. */
    NO_EXECUTE("NoExecute"),
    /** New Pods go elsewhere if they can. */
    PREFER_NO_SCHEDULE("PreferNoSchedule");

    private final String wireName;

    TaintEffect(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
