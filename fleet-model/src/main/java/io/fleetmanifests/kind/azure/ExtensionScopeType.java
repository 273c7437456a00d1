package io.fleetmanifests.kind.azure;

import com.fasterxml.jackson.annotation.JsonValue;

/** Reach of an extension. */
public enum ExtensionScopeType {
    /** One installation for the whole cluster. */
    CLUSTER("Cluster"),
    /** An installation confined to one namespace. */
    NAMESPACE("Namespace");

    private final String wireName;

    ExtensionScopeType(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
