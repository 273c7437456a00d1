package io.fleetmanifests.kind.flux.kustomize;

import com.fasterxml.jackson.annotation.JsonValue;

/** Conditions for variable substitution to take place. */
public enum SubstituteStrategy {
    /**
     * Substitutes only if at least one variable has been found, and otherwise leaves the text alone, defaults
     * included.
     */
    WITH_VARIABLES("WithVariables"),
    /** Substitutes in any case, so that defaults in the manifests take effect. */
    ALWAYS("Always");

    private final String wireName;

    SubstituteStrategy(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
