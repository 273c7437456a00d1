package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where a stopped instance starts again. */
public enum HostAffinity {
    /** On any dedicated host that fits. */
    DEFAULT("default"),
    /** On the same dedicated host. */
    HOST("host");

    private final String wireName;

    HostAffinity(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
