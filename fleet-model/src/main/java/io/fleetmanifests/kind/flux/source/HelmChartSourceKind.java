package io.fleetmanifests.kind.flux.source;

import com.fasterxml.jackson.annotation.JsonValue;

/** Kinds of source that can hold a chart. */
public enum HelmChartSourceKind {
    /** A chart repository with an index, or a prefix in an OCI registry. */
    HELM_REPOSITORY("HelmRepository"),
    /** A directory in a Git repository. */
    GIT_REPOSITORY("GitRepository"),
    /** A directory in an object storage bucket. */
    BUCKET("Bucket");

    private final String wireName;

    HelmChartSourceKind(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
