package io.fleetmanifests.kind.azure;

import com.fasterxml.jackson.annotation.JsonValue;

/** Engine that enforces NetworkPolicy objects. */
public enum NetworkPolicy {
    /** Azure Network Policy Manager. */
    AZURE("azure"),
    /** Calico, as installed by AKS. */
    CALICO("calico"),
    /** Cilium; since CAPZ 1.14. */
    CILIUM("cilium");

    private final String wireName;

    NetworkPolicy(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
