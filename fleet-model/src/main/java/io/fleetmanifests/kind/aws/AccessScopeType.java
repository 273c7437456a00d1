package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.annotation.JsonValue;

/** Reach of an access policy. */
public enum AccessScopeType {
    /** The whole cluster. */
    CLUSTER("cluster"),
    /** Only the listed namespaces. */
    NAMESPACE("namespace");

    private final String wireName;

    AccessScopeType(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
