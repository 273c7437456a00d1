package io.fleetmanifests.validate.plan;

import io.fleetmanifests.validate.state.ObjectIdentity;

/**
 * An object that the repository no longer has, and that stays on its cluster all the same.
 *
 * @param cluster the cluster that it is on; empty for the management cluster
 * @param object which one
 * @param why why nobody deletes it: a fragment in lower case without a full stop
 */
public record Leftover(String cluster, ObjectIdentity object, String why) {

    /** On one line: {@code stays [on cluster ]Kind namespace/name: why}. */
    public String toText() {
        return "stays " + (cluster.isEmpty() ? "" : "on " + cluster + " ") + object + ": " + why;
    }
}
