package io.fleetmanifests.kind.flux.source;

import com.fasterxml.jackson.annotation.JsonValue;

/** Ways of signing in to a Git server. */
public enum GitProvider {
    /** User name and password, token or SSH key from the Secret. */
    GENERIC("generic"),
    /** Workload identity for AWS CodeCommit. Since Flux 2.9. */
    AWS("aws"),
    /** Workload identity for Azure DevOps. Since Flux 2.4. */
    AZURE("azure"),
    /** GitHub App, whose identifiers and key are in the Secret. Since Flux 2.5. */
    GITHUB("github");

    private final String wireName;

    GitProvider(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
