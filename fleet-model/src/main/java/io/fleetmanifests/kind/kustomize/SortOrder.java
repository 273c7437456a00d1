package io.fleetmanifests.kind.kustomize;

import com.fasterxml.jackson.annotation.JsonValue;

/** Ways to order the result of a build. */
public enum SortOrder {
    /** By kind: Namespaces and CRDs first, webhooks last. */
    LEGACY("legacy"),
    /** As the resources stand in the files. */
    FIFO("fifo");

    private final String wireName;

    SortOrder(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
