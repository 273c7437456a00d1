package io.fleetmanifests.kind.azure;

import com.fasterxml.jackson.annotation.JsonValue;

/** Truth value that upstream types as text, so that YAML needs quotes around it. */
public enum BooleanText {
    /** On. */
    TRUE("true"),
    /** Off. */
    FALSE("false");

    private final String wireName;

    BooleanText(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
