package io.fleetmanifests.kind.flux.helm;

import com.fasterxml.jackson.annotation.JsonValue;

/** Treatment of dependents, such as the pods of a Deployment, when an object is deleted. */
public enum DeletionPropagation {
    /** Deletes the object at once and its dependents afterwards. */
    BACKGROUND("background"),
    /** Deletes the dependents first and the object last. */
    FOREGROUND("foreground"),
    /** Deletes the object and leaves its dependents running. */
    ORPHAN("orphan");

    private final String wireName;

    DeletionPropagation(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
