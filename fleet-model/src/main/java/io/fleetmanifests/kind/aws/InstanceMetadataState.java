package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether a part of the instance metadata service is on. */
public enum InstanceMetadataState {
    /** On. */
    ENABLED("enabled"),
    /** Off. */
    DISABLED("disabled");

    private final String wireName;

    InstanceMetadataState(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
