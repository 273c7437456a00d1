package io.fleetmanifests.kind.flux.helm;

import com.fasterxml.jackson.annotation.JsonValue;

/** Kinds of source that a chart template can draw from. */
public enum ChartSourceKind {
    /** A chart repository with an index, or a prefix in an OCI registry. */
    HELM_REPOSITORY("HelmRepository"),
    /** A directory in a Git repository. */
    GIT_REPOSITORY("GitRepository"),
    /** A directory in an object storage bucket. */
    BUCKET("Bucket");

    private final String wireName;

    ChartSourceKind(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
