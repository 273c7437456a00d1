package io.fleetmanifests.kind.azure;

import com.fasterxml.jackson.annotation.JsonValue;

/** Addressing of Pods by the network plugin. */
public enum NetworkPluginMode {
    /** Pods get addresses from a private range outside the virtual network. */
    OVERLAY("overlay");

    private final String wireName;

    NetworkPluginMode(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
