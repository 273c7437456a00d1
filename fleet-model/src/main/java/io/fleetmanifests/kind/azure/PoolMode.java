package io.fleetmanifests.kind.azure;

import com.fasterxml.jackson.annotation.JsonValue;

/** Part that a pool plays in the cluster. */
public enum PoolMode {
    /** Hosts CoreDNS and the other system Pods; Linux only. A cluster needs at least one such pool. */
    SYSTEM("System"),
    /** For workloads only; can scale to zero and run Windows. */
    USER("User");

    private final String wireName;

    PoolMode(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
