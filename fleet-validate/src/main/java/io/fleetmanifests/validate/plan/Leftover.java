package io.fleetmanifests.validate.plan;

import io.fleetmanifests.finding.OneLine;
import io.fleetmanifests.validate.state.ObjectIdentity;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An object that the repository no longer has, and that stays on its cluster all the same.
 *
 * @param cluster the cluster that it is on; empty for the management cluster
 * @param object which one
 * @param why why nobody deletes it: a fragment in lower case without a full stop
 */
public record Leftover(String cluster, ObjectIdentity object, String why) {

    private static final int MOST_OBJECTS = 4;

    /** On one line: {@code stays [on cluster ]Kind namespace/name: why}. */
    public String toText() {
        return toText(List.of(this));
    }

    /** Objects that stay on one cluster for the same reason, on one line. */
    static String toText(List<Leftover> group) {
        Leftover first = group.get(0);
        String objects = group.stream()
                .limit(MOST_OBJECTS)
                .map(leftover -> leftover.object().toString())
                .collect(Collectors.joining(", "));
        String more = group.size() > MOST_OBJECTS ? " and " + (group.size() - MOST_OBJECTS) + " more" : "";
        String cluster = first.cluster().isEmpty() ? "" : "on " + first.cluster() + " ";
        return OneLine.of("stays " + cluster + objects + more + ": " + first.why());
    }
}
