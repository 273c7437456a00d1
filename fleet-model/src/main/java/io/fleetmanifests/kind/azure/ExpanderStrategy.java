package io.fleetmanifests.kind.azure;

import com.fasterxml.jackson.annotation.JsonValue;

/** How the autoscaler chooses among pools that could take a pending Pod. */
public enum ExpanderStrategy {
    /** Pool that would leave the least CPU idle, then the least memory. */
    LEAST_WASTE("least-waste"),
    /** Pool that lets the most pending Pods run. */
    MOST_PODS("most-pods"),
    /** Pool with the highest priority in the ConfigMap {@code cluster-autoscaler-priority-expander}. */
    PRIORITY("priority"),
    /** Any of them. */
    RANDOM("random");

    private final String wireName;

    ExpanderStrategy(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
