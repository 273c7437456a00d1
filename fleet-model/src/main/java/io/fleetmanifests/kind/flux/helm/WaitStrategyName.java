package io.fleetmanifests.kind.flux.helm;

import com.fasterxml.jackson.annotation.JsonValue;

/** Ways in which Helm waits for applied objects. */
public enum WaitStrategyName {
    /** Polls the status of all objects with kstatus, custom resources included. */
    POLLER("poller"),
    /** Uses the waiting logic of Helm 3, which knows only built-in kinds. */
    LEGACY("legacy");

    private final String wireName;

    WaitStrategyName(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
