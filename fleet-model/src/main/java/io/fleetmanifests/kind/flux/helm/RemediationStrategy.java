package io.fleetmanifests.kind.flux.helm;

import com.fasterxml.jackson.annotation.JsonValue;

/** Ways to undo a failed upgrade. */
public enum RemediationStrategy {
    /** Rolls back to the previous release. */
    ROLLBACK("rollback"),
    /** Uninstalls the release, so that the next attempt installs it from scratch. */
    UNINSTALL("uninstall");

    private final String wireName;

    RemediationStrategy(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
