package io.fleetmanifests.kind.capi.v1beta2;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Which Machines go first when a MachineDeployment shrinks. Machines marked for deletion and unhealthy ones go before
 * all others in any case.
 */
public enum MachineDeletionOrder {
    /** No preference by age. */
    RANDOM("Random"),
    /** The youngest Machines go first. */
    NEWEST("Newest"),
    /** The oldest Machines go first. */
    OLDEST("Oldest");

    private final String wireName;

    MachineDeletionOrder(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
