package io.fleetmanifests.kind.azure;

import com.fasterxml.jackson.annotation.JsonValue;

/** Memory that may be backed by huge pages. */
public enum TransparentHugePageMode {
    /** All anonymous memory. */
    ALWAYS("always"),
    /** Only memory that a process marked with madvise. */
    MADVISE("madvise"),
    /** None. */
    NEVER("never");

    private final String wireName;

    TransparentHugePageMode(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
