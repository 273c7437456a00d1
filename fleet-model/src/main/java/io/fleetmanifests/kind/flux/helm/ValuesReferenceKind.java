package io.fleetmanifests.kind.flux.helm;

import com.fasterxml.jackson.annotation.JsonValue;

/** Kinds of object that can hold Helm values. */
public enum ValuesReferenceKind {
    /** A Secret, for confidential values. */
    SECRET("Secret"),
    /** A ConfigMap. */
    CONFIG_MAP("ConfigMap");

    private final String wireName;

    ValuesReferenceKind(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
