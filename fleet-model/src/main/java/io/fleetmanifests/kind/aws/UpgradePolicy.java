package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.annotation.JsonValue;

/** What EKS does when standard support of a version ends. */
public enum UpgradePolicy {
    /** Keeps the version and charges for extended support. */
    EXTENDED("extended"),
    /**
     * Upgrades by itself to the next supported version. CAPA then reports the control plane as failed until its
     * version is raised to match.
     */
    STANDARD("standard");

    private final String wireName;

    UpgradePolicy(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
