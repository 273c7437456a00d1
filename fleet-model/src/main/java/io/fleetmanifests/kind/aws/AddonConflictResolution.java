package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.annotation.JsonValue;

/** Who wins when an add-on meets changed settings in the cluster. */
public enum AddonConflictResolution {
    /** The add-on. */
    OVERWRITE("overwrite"),
    /** Nobody: the operation may fail on the conflict. */
    NONE("none"),
    /** The values in the cluster, on updates. */
    PRESERVE("preserve");

    private final String wireName;

    AddonConflictResolution(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
