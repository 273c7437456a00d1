package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.annotation.JsonValue;

/** Family of EKS-optimised images. */
public enum EksAmiLookupType {
    /** Amazon Linux 2, which ends at Kubernetes 1.32. */
    AMAZON_LINUX("AmazonLinux"),
    /** Amazon Linux 2 with GPU drivers, which ends at Kubernetes 1.32. */
    AMAZON_LINUX_GPU("AmazonLinuxGPU"),
    /** Amazon Linux 2023; its nodes bootstrap with nodeadm. */
    AMAZON_LINUX_2023("AmazonLinux2023"),
    /** Amazon Linux 2023 with GPU drivers; its nodes bootstrap with nodeadm. */
    AMAZON_LINUX_2023_GPU("AmazonLinux2023GPU");

    private final String wireName;

    EksAmiLookupType(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
