package io.fleetmanifests.validate.plan;

import io.fleetmanifests.finding.OneLine;
import io.fleetmanifests.kind.GroupVersionKind;
import io.fleetmanifests.validate.state.ObjectIdentity;
import java.util.List;

/**
 * An object that is written in another version of its kind and says the same there: to the API server it is the same object, and
 * neither Helm nor Flux deletes it.
 *
 * @param cluster the cluster that it is on; empty for the management cluster
 * @param object which one
 * @param before the kind in the version that it was written in
 * @param after the kind in the version that it will be written in
 */
public record Rewrite(String cluster, ObjectIdentity object, GroupVersionKind before, GroupVersionKind after) {

    /** On one line: {@code rewritten [on cluster ]Kind namespace/name: in group/version instead of version; nothing else changes}. */
    public String toText() {
        return toText(List.of(this));
    }

    /** Objects of one cluster between the same versions, on one line. */
    static String toText(List<Rewrite> group) {
        Rewrite first = group.get(0);
        String cluster = first.cluster.isEmpty() ? "" : "on " + first.cluster + " ";
        return OneLine.of("rewritten " + cluster
                + ObjectNames.of(group.stream().map(Rewrite::object).toList()) + ": " + first.why());
    }

    /** What changes: {@code in group/version instead of version; nothing else changes}. */
    public String why() {
        return "in " + after.apiVersion() + " instead of " + before.version() + "; nothing else changes";
    }
}
