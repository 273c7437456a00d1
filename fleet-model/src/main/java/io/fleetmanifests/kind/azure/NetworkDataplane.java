package io.fleetmanifests.kind.azure;

import com.fasterxml.jackson.annotation.JsonValue;

/** Packet path of the cluster network. */
public enum NetworkDataplane {
    /** Azure's own path, iptables or IPVS on Linux nodes. */
    AZURE("azure"),
    /** eBPF programs run by Cilium. */
    CILIUM("cilium");

    private final String wireName;

    NetworkDataplane(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
