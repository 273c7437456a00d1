package io.fleetmanifests.kind.azure.aso;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a node pool is for. */
public enum AgentPoolMode {
    /** For what the cluster itself needs; Linux, and at least one in each cluster. */
    SYSTEM("System"),
    /** For workloads. */
    USER("User");

    private final String wireName;

    AgentPoolMode(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
