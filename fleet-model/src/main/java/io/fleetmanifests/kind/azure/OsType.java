package io.fleetmanifests.kind.azure;

import com.fasterxml.jackson.annotation.JsonValue;

/** Operating system of the nodes. */
public enum OsType {
    /** Linux image of AKS. */
    LINUX("Linux"),
    /** Windows Server; pool names are then limited to 6 characters. */
    WINDOWS("Windows");

    private final String wireName;

    OsType(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
