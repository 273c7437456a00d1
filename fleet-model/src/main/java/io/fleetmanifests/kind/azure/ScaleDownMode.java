package io.fleetmanifests.kind.azure;

import com.fasterxml.jackson.annotation.JsonValue;

/** What happens to a machine that the pool gives up. */
public enum ScaleDownMode {
    /** Stopped and kept with its disks, which still cost, for a quicker return. */
    DEALLOCATE("Deallocate"),
    /** Deleted with its disks. */
    DELETE("Delete");

    private final String wireName;

    ScaleDownMode(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
