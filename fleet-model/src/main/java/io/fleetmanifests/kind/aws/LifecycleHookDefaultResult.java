package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.annotation.JsonValue;

/** What happens when a hook gets no answer in time. */
public enum LifecycleHookDefaultResult {
    /** The instance goes on as if the answer had been good. */
    CONTINUE("CONTINUE"),
    /** A launching instance is terminated; a terminating one skips what is left. */
    ABANDON("ABANDON");

    private final String wireName;

    LifecycleHookDefaultResult(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
