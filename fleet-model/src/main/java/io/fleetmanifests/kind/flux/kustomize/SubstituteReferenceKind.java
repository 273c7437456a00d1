package io.fleetmanifests.kind.flux.kustomize;

import com.fasterxml.jackson.annotation.JsonValue;

/** Kinds of object that can hold variables. */
public enum SubstituteReferenceKind {
    /** A Secret, for confidential values. */
    SECRET("Secret"),
    /** A ConfigMap. */
    CONFIG_MAP("ConfigMap");

    private final String wireName;

    SubstituteReferenceKind(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
