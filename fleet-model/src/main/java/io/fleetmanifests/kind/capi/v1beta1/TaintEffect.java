package io.fleetmanifests.kind.capi.v1beta1;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a taint does to pods that do not tolerate it. */
public enum TaintEffect {
    /** New pods are kept off the Node; running ones stay. */
    NO_SCHEDULE("NoSchedule"),
    /** The scheduler avoids the Node but uses it when there is no other place. */
    PREFER_NO_SCHEDULE("PreferNoSchedule"),
    /** New pods are kept off and running ones are evicted. */
    NO_EXECUTE("NoExecute");

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
