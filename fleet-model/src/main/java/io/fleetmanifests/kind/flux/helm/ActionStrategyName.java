package io.fleetmanifests.kind.flux.helm;

import com.fasterxml.jackson.annotation.JsonValue;

/** Reactions to a failed install or upgrade. */
public enum ActionStrategyName {
    /** Follows the remediation settings: uninstall or rollback, up to the given number of retries. */
    REMEDIATE_ON_FAILURE("RemediateOnFailure"),
    /** Tries again after each retry interval, without any uninstall or rollback in between. */
    RETRY_ON_FAILURE("RetryOnFailure");

    private final String wireName;

    ActionStrategyName(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
