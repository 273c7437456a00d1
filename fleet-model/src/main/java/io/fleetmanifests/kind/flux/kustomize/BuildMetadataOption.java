package io.fleetmanifests.kind.flux.kustomize;

import com.fasterxml.jackson.annotation.JsonValue;

/** Annotations that Kustomize can add to built objects. */
public enum BuildMetadataOption {
    /** Notes the file or generator an object stems from. */
    ORIGIN_ANNOTATIONS("originAnnotations"),
    /** Notes the transformers that have changed an object. */
    TRANSFORMER_ANNOTATIONS("transformerAnnotations");

    private final String wireName;

    BuildMetadataOption(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
