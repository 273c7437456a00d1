package io.fleetmanifests.kind.azure;

import com.fasterxml.jackson.annotation.JsonValue;

/** Disk of the kubelet's data. */
public enum KubeletDiskType {
    /** The OS disk, which AKS uses when nothing is chosen. */
    OS("OS"),
    /** The temporary disk of the machine, faster and lost on deallocation. */
    TEMPORARY("Temporary");

    private final String wireName;

    KubeletDiskType(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
