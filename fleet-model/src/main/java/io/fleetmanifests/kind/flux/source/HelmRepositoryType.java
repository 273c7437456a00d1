package io.fleetmanifests.kind.flux.source;

import com.fasterxml.jackson.annotation.JsonValue;

/** Protocols of a chart repository. */
public enum HelmRepositoryType {
    /** HTTP repository with an {@code index.yaml}. */
    DEFAULT("default"),
    /** OCI registry. Flux prefers an {@code OCIRepository} for new charts. */
    OCI("oci");

    private final String wireName;

    HelmRepositoryType(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
