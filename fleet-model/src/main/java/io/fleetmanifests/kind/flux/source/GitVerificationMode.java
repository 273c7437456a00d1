package io.fleetmanifests.kind.flux.source;

import com.fasterxml.jackson.annotation.JsonValue;

/** Git objects that must bear a trusted signature. */
public enum GitVerificationMode {
    /** Older spelling of {@code HEAD}, kept for compatibility. */
    HEAD_LOWER_CASE("head"),
    /** The commit that has been checked out. */
    HEAD("HEAD"),
    /** The tag; it needs a tag or version range as reference. Since Flux 2.1. */
    TAG("Tag"),
    /** Both the tag and the commit it points to. Since Flux 2.1. */
    TAG_AND_HEAD("TagAndHEAD");

    private final String wireName;

    GitVerificationMode(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
