package io.fleetmanifests.kind.flux.source;

import com.fasterxml.jackson.annotation.JsonValue;

/** Ways of signing in to a container registry. */
public enum RegistryProvider {
    /** Credentials from a Secret, or none. */
    GENERIC("generic"),
    /** Identity of the controller or service account for Amazon ECR. */
    AWS("aws"),
    /** Identity of the controller or service account for Azure Container Registry. */
    AZURE("azure"),
    /** Identity of the controller or service account for Google Artifact Registry. */
    GCP("gcp");

    private final String wireName;

    RegistryProvider(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
