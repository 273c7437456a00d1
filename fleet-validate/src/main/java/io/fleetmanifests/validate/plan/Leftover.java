package io.fleetmanifests.validate.plan;

import io.fleetmanifests.finding.OneLine;
import io.fleetmanifests.validate.state.ObjectIdentity;
import java.util.List;

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
        return toText(List.of(this));
    }

    /** Objects that stay on one cluster for the same reason, on one line. */
    static String toText(List<Leftover> group) {
        Leftover first = group.get(0);
        String objects = ObjectNames.of(group.stream().map(Leftover::object).toList());
        String cluster = first.cluster().isEmpty() ? "" : "on " + first.cluster() + " ";
        return OneLine.of("stays " + cluster + objects + ": " + first.why());
    }
}
