package io.fleetmanifests.kind.azure;

import com.fasterxml.jackson.annotation.JsonValue;

/** Effort the kernel makes to obtain a huge page. */
public enum TransparentHugePageDefrag {
    /** Stalls the allocation until memory is compacted. */
    ALWAYS("always"),
    /** Compacts in the background, without stalling. */
    DEFER("defer"),
    /** Background for most memory, stalling only for memory marked with madvise. */
    DEFER_MADVISE("defer+madvise"),
    /** Stalls only for memory marked with madvise. */
    MADVISE("madvise"),
    /** No compaction for huge pages. */
    NEVER("never");

    private final String wireName;

    TransparentHugePageDefrag(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
