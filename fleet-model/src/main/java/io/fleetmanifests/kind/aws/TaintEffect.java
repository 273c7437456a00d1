package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a taint does to pods that do not tolerate it. */
public enum TaintEffect {
    /** New ones are not placed on the node. */
    NO_SCHEDULE("no-schedule"),
    /** New ones are not placed, running ones are evicted. */
    NO_EXECUTE("no-execute"),
    /** New ones are placed elsewhere if possible. */
    PREFER_NO_SCHEDULE("prefer-no-schedule");

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
