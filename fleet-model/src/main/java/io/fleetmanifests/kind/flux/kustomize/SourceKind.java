package io.fleetmanifests.kind.flux.kustomize;

import com.fasterxml.jackson.annotation.JsonValue;

/** Kinds of source that deliver manifests. */
public enum SourceKind {
    /** An artifact in an OCI registry. */
    OCI_REPOSITORY("OCIRepository"),
    /** A Git repository. */
    GIT_REPOSITORY("GitRepository"),
    /** An object storage bucket. */
    BUCKET("Bucket"),
    /** An artifact made by another controller. Since Flux 2.7, behind the {@code ExternalArtifact} gate. */
    EXTERNAL_ARTIFACT("ExternalArtifact");

    private final String wireName;

    SourceKind(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
