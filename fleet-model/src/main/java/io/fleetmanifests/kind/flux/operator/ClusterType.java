package io.fleetmanifests.kind.flux.operator;

import com.fasterxml.jackson.annotation.JsonValue;

/** Kinds of cluster that the controllers are fitted to. */
public enum ClusterType {
    /** Any other. */
    KUBERNETES("kubernetes"),
    /** Red Hat OpenShift. */
    OPENSHIFT("openshift"),
    /** Amazon EKS. */
    AWS("aws"),
    /** Azure AKS. */
    AZURE("azure"),
    /** Google GKE. */
    GCP("gcp");

    private final String wireName;

    ClusterType(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
