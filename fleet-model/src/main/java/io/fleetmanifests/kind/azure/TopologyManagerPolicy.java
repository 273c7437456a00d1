package io.fleetmanifests.kind.azure;

import com.fasterxml.jackson.annotation.JsonValue;

/** Alignment of CPUs and devices with NUMA nodes. */
public enum TopologyManagerPolicy {
    /** No alignment. */
    NONE("none"),
    /** Aligns where possible and admits the Pod anyway. */
    BEST_EFFORT("best-effort"),
    /** Refuses Pods whose preferred alignment cannot be had. */
    RESTRICTED("restricted"),
    /** Refuses Pods that do not fit into one NUMA node. */
    SINGLE_NUMA_NODE("single-numa-node");

    private final String wireName;

    TopologyManagerPolicy(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
