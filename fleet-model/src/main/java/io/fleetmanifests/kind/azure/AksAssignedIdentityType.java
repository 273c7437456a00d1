package io.fleetmanifests.kind.azure;

import com.fasterxml.jackson.annotation.JsonValue;

/** Kind of identity that AKS hands to an extension. */
public enum AksAssignedIdentityType {
    /** Identity created with the extension and deleted with it. */
    SYSTEM_ASSIGNED("SystemAssigned"),
    /** Identity that exists on its own and is assigned to the extension. */
    USER_ASSIGNED("UserAssigned");

    private final String wireName;

    AksAssignedIdentityType(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
