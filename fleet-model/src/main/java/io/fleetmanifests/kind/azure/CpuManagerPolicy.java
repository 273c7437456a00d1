package io.fleetmanifests.kind.azure;

import com.fasterxml.jackson.annotation.JsonValue;

/** Assignment of CPUs to containers. */
public enum CpuManagerPolicy {
    /** All containers share all CPUs. */
    NONE("none"),
    /** Guaranteed Pods with whole CPU requests get CPUs of their own. */
    STATIC("static");

    private final String wireName;

    CpuManagerPolicy(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
