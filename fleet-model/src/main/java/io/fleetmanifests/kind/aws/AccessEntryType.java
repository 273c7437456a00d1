package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.annotation.JsonValue;

/** What the principal of an access entry is used for. */
public enum AccessEntryType {
    /** People and automation. */
    STANDARD("standard"),
    /** Self-managed Linux nodes. */
    EC2_LINUX("ec2_linux"),
    /** Self-managed Windows nodes. */
    EC2_WINDOWS("ec2_windows"),
    /** Pods on Fargate. */
    FARGATE_LINUX("fargate_linux"),
    /** Nodes of EKS Auto Mode. */
    EC2("ec2"),
    /** Hybrid nodes outside AWS. */
    HYBRID_LINUX("hybrid_linux"),
    /** Nodes of SageMaker HyperPod. */
    HYPERPOD_LINUX("hyperpod_linux");

    private final String wireName;

    AccessEntryType(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
