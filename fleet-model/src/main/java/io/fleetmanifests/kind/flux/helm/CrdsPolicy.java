package io.fleetmanifests.kind.flux.helm;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Treatment of the custom resource definitions in the {@code crds} directory of a chart. None of the policies deletes
 * one.
 */
public enum CrdsPolicy {
    /** Leaves the definitions alone. */
    SKIP("Skip"),
    /** Creates missing definitions and never changes existing ones. */
    CREATE("Create"),
    /** Creates missing definitions and updates existing ones. */
    CREATE_REPLACE("CreateReplace");

    private final String wireName;

    CrdsPolicy(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
