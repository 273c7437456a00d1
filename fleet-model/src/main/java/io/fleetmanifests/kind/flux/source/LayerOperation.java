package io.fleetmanifests.kind.flux.source;

import com.fasterxml.jackson.annotation.JsonValue;

/** Treatment of a pulled layer. */
public enum LayerOperation {
    /** Unpacks the content, as manifests need it. */
    EXTRACT("extract"),
    /** Stores the compressed layer unchanged, as Helm charts need it. */
    COPY("copy");

    private final String wireName;

    LayerOperation(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
