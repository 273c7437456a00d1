package io.fleetmanifests.simulate.operation;

import io.fleetmanifests.fleet.Fleet;
import io.fleetmanifests.validate.plan.Plan;

/**
 * One step of a fleet: what is pushed at once.
 *
 * @param what the step in a few words, as for the subject of a commit
 * @param fleet the fleet as it shall be
 * @param plan what the step there does to the clusters
 */
public record FleetChange(String what, Fleet fleet, Plan plan) {

    /** What it is, and the plan; each line ends with a line break. */
    public String toText() {
        return what + "\n" + plan.toText();
    }
}
