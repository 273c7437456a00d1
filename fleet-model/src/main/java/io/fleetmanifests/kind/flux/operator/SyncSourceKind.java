package io.fleetmanifests.kind.flux.operator;

import com.fasterxml.jackson.annotation.JsonValue;

/** Kinds of source that a cluster can be run from. */
public enum SyncSourceKind {
    /** A Git repository. */
    GIT_REPOSITORY("GitRepository"),
    /** Artifacts in a container registry. */
    OCI_REPOSITORY("OCIRepository"),
    /** Object storage. */
    BUCKET("Bucket");

    private final String wireName;

    SyncSourceKind(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
