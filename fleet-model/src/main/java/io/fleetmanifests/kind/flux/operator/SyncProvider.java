package io.fleetmanifests.kind.flux.operator;

import com.fasterxml.jackson.annotation.JsonValue;

/** Ways of signing in to the source. */
public enum SyncProvider {
    /** With the pull secret, or not at all. */
    GENERIC("generic"),
    /** Workload identity of AWS; for Git since Flux 2.9. */
    AWS("aws"),
    /** Workload identity of Azure. */
    AZURE("azure"),
    /** Workload identity of Google Cloud; not for Git. */
    GCP("gcp"),
    /** A GitHub App; only for Git. */
    GITHUB("github");

    private final String wireName;

    SyncProvider(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
