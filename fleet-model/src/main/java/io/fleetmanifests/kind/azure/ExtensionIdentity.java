package io.fleetmanifests.kind.azure;

import com.fasterxml.jackson.annotation.JsonValue;

/** Managed identity of an extension resource; Azure offers a single choice. */
public enum ExtensionIdentity {
    /** Identity that Azure creates and deletes together with the extension. */
    SYSTEM_ASSIGNED("SystemAssigned");

    private final String wireName;

    ExtensionIdentity(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
