package io.fleetmanifests.kind.flux.source;

import com.fasterxml.jackson.annotation.JsonValue;

/** Object storage services. */
public enum BucketProvider {
    /** Any service with an S3-compatible API, such as MinIO, with keys from a Secret. */
    GENERIC("generic"),
    /** Amazon S3, with a cloud identity or keys from a Secret. */
    AWS("aws"),
    /** Google Cloud Storage. */
    GCP("gcp"),
    /** Azure Blob Storage. */
    AZURE("azure");

    private final String wireName;

    BucketProvider(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
