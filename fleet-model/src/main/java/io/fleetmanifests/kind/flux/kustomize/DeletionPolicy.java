package io.fleetmanifests.kind.flux.kustomize;

import com.fasterxml.jackson.annotation.JsonValue;

/** Fate of the applied objects after the deletion of their {@code Kustomization}. */
public enum DeletionPolicy {
    /** Does as {@code prune} says: true deletes them, false leaves them. */
    MIRROR_PRUNE("MirrorPrune"),
    /** Deletes them, whatever {@code prune} says. */
    DELETE("Delete"),
    /** Deletes them and waits, up to the timeout, until they are gone. Since Flux 2.6. */
    WAIT_FOR_TERMINATION("WaitForTermination"),
    /** Leaves them in the cluster. */
    ORPHAN("Orphan");

    private final String wireName;

    DeletionPolicy(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
