package io.fleetmanifests.validate.plan;

import io.fleetmanifests.finding.OneLine;
import io.fleetmanifests.finding.SourceLocation;
import io.fleetmanifests.kind.GroupVersionKind;
import io.fleetmanifests.validate.state.ObjectIdentity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What happens to one object.
 *
 * @param action what
 * @param cluster the cluster that the object is on; empty for the management cluster
 * @param kind its version and kind, as it will be, or as it was when it goes
 * @param object which one
 * @param paths the values that change, in the order of the object; none for a creation or a deletion
 * @param why what it means and who does it: a fragment in lower case without a full stop; empty when there is nothing to add
 * @param disruptive whether workloads notice: nodes are rolled, a control plane restarts, a cluster goes
 * @param mayTakeClusters whether something goes from the management cluster with the object of which nobody knows what it is,
 *     so that it may be clusters
 * @param rule the rule that forbids the change
 * @param place where somebody would change it
 */
public record Change(
        Action action,
        String cluster,
        GroupVersionKind kind,
        ObjectIdentity object,
        List<PathChange> paths,
        String why,
        boolean disruptive,
        boolean mayTakeClusters,
        Optional<String> rule,
        SourceLocation place) {

    private static final int MOST_PATHS = 6;

    /** Keeps a copy of the list. */
    public Change {
        paths = List.copyOf(paths);
    }

    /** On one line: {@code action [on cluster ]Kind namespace/name: why (paths)}. */
    public String toText() {
        StringBuilder text = new StringBuilder(action.wireName()).append(' ');
        text.append(cluster.isEmpty() ? "" : "on " + cluster + " ").append(object);
        String changed =
                paths.stream().limit(MOST_PATHS).map(PathChange::toString).collect(Collectors.joining(", "));
        if (paths.size() > MOST_PATHS) {
            changed += " and " + (paths.size() - MOST_PATHS) + " more";
        }
        if (!changed.isEmpty()) {
            text.append(' ').append(changed);
        }
        if (!why.isEmpty()) {
            text.append(": ").append(why);
        }
        return OneLine.of(text);
    }
}
