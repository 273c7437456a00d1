package io.fleetmanifests.kind.azure;

import com.fasterxml.jackson.annotation.JsonValue;

/** Storage behind the OS disk of a node. */
public enum OsDiskType {
    /**
     * Local storage of the host: fast and free of charge, lost with the machine, and limited by its cache or
     * temporary disk.
     */
    EPHEMERAL("Ephemeral"),
    /** Azure managed disk. */
    MANAGED("Managed");

    private final String wireName;

    OsDiskType(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
