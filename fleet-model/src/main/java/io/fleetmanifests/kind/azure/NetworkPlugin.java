package io.fleetmanifests.kind.azure;

import com.fasterxml.jackson.annotation.JsonValue;

/** Container networking of an AKS cluster. */
public enum NetworkPlugin {
    /** Azure CNI; required for Windows pools. */
    AZURE("azure"),
    /** Bridge on each node with routes in Azure; Pods take no addresses of the virtual network. Not with overlay. */
    KUBENET("kubenet"),
    /** No CNI from AKS; nodes stay unready until you install one. */
    NONE("none");

    private final String wireName;

    NetworkPlugin(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
