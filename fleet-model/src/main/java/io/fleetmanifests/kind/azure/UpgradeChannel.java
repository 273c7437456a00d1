package io.fleetmanifests.kind.azure;

import com.fasterxml.jackson.annotation.JsonValue;

/** Channel of automatic upgrades; the version in the manifest may afterwards not lie below what AKS installed. */
public enum UpgradeChannel {
    /** Only newer node images, without a change of the Kubernetes version. */
    NODE_IMAGE("node-image"),
    /** No automatic upgrades. */
    NONE("none"),
    /** Newest patch release of the current minor version. */
    PATCH("patch"),
    /** Newest patch release of the newest minor version that AKS supports. */
    RAPID("rapid"),
    /** Newest patch release of the minor version before the newest. */
    STABLE("stable");

    private final String wireName;

    UpgradeChannel(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
