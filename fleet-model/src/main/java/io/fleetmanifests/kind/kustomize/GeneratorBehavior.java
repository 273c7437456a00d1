package io.fleetmanifests.kind.kustomize;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a generator does when the resources have an object of that name already. */
public enum GeneratorBehavior {
    /** Fails. */
    CREATE("create"),
    /** Puts the generated object in its place. */
    REPLACE("replace"),
    /** Adds the entries to it, replacing those of the same keys. */
    MERGE("merge");

    private final String wireName;

    GeneratorBehavior(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
