package io.fleetmanifests.kind.capi.v1beta2;

import com.fasterxml.jackson.annotation.JsonValue;

/** How Machines of a MachineDeployment are replaced after a change of the template. */
public enum RolloutStrategyType {
    /** New Machines come up and old ones go, a few at a time. */
    ROLLING_UPDATE("RollingUpdate"),
    /** An old Machine is replaced only when somebody deletes it. */
    ON_DELETE("OnDelete");

    private final String wireName;

    RolloutStrategyType(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
