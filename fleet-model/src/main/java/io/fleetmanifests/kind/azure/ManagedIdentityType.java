package io.fleetmanifests.kind.azure;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where the identity of the control plane comes from. */
public enum ManagedIdentityType {
    /** AKS creates it and deletes it with the cluster. */
    SYSTEM_ASSIGNED("SystemAssigned"),
    /** An existing one, which the Key Vault key management needs. */
    USER_ASSIGNED("UserAssigned");

    private final String wireName;

    ManagedIdentityType(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
