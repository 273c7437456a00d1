package io.fleetmanifests.validate.plan;

import io.fleetmanifests.validate.admission.FeatureGates;
import io.fleetmanifests.validate.state.Applier;
import io.fleetmanifests.validate.state.ClusterState;
import io.fleetmanifests.validate.state.FleetState;
import io.fleetmanifests.validate.state.ObjectIdentity;
import io.fleetmanifests.validate.state.PlacedObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Plans what a change of the repository does to running clusters. Never changes; any number of threads may use it at once.
 *
 * <pre>{@code
 * Plan plan = FleetPlanner.create().plan(before, after);
 * if (plan.isRefused(0)) {
 *     System.err.print(plan.toText());
 * }
 * }</pre>
 */
public final class FleetPlanner {

    private final FeatureGates gates;
    private final Set<String> protectedClusters;

    private FleetPlanner(Builder builder) {
        this.gates = builder.gates;
        this.protectedClusters = Set.copyOf(builder.protectedClusters);
    }

    /** A planner with nothing to guard but what the objects say themselves. */
    public static FleetPlanner create() {
        return builder().build();
    }

    /** Starts a planner. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What happens to the clusters when the repository goes from one state to another. What is only assumed of the later state
     * counts when it was assumed of the earlier one as well: who takes away what makes objects takes away the objects. When one of
     * the two is not known, neither is the plan.
     */
    public Plan plan(FleetState before, FleetState assumedAfter) {
        if (!before.isKnown() || !assumedAfter.isKnown()) {
            return unknown(before, assumedAfter);
        }
        FleetState after = asFarAsBefore(before, assumedAfter);
        List<SideBySide> changed = sideBySide(before, after, false);
        Reinstalled reinstalled = Reinstalled.among(changed);
        Plan.Builder plan = Plan.builder();
        for (SideBySide sides : reinstalled.isEmpty() ? changed : sideBySide(before, after, true)) {
            plan(before, after, sides, reinstalled, plan);
        }
        return plan.build();
    }

    private static Plan unknown(FleetState before, FleetState after) {
        FleetState which = before.isKnown() ? after : before;
        Plan.Builder plan = Plan.builder();
        plan.unknown("the state " + (before.isKnown() ? "after" : "before") + " it is not known"
                + which.findings().stream()
                        .map(finding -> ", " + finding.message())
                        .findFirst()
                        .orElse(""));
        return plan.build();
    }

    /**
     * The clusters of the later state, and those that are merely no longer told of. Whatever is on a cluster that goes needs no
     * plan of its own.
     *
     * @param untouched whether it takes those as well on which there are the same objects in both states
     */
    @SuppressWarnings("ReferenceEquality") // whoever has the same state need not compare it
    private static List<SideBySide> sideBySide(FleetState before, FleetState after, boolean untouched) {
        List<SideBySide> sides = new ArrayList<>();
        if (untouched || before.management() != after.management()) {
            sides.add(SideBySide.of(before.management(), after.management()));
        }
        after.workers().forEach((name, is) -> {
            ClusterState was = before.worker(name).orElseGet(() -> ClusterState.of(name, List.of()));
            if (untouched || was != is) {
                sides.add(SideBySide.of(was, is));
            }
        });
        Set<String> created = created(before);
        before.workers().forEach((name, was) -> {
            if (after.worker(name).isEmpty() && !created.contains(name)) {
                sides.add(SideBySide.of(was, ClusterState.of(name, List.of())));
            }
        });
        return sides;
    }

    /** The clusters that Cluster API creates, and deletes with all that is on them. */
    private static Set<String> created(FleetState state) {
        return state.management().objects().stream()
                .map(PlacedObject::identity)
                .filter(ClusterParts::isCluster)
                .map(ObjectIdentity::name)
                .collect(Collectors.toSet());
    }

    private static FleetState asFarAsBefore(FleetState before, FleetState after) {
        Set<Applier> newlyAssumed = after.assumed().stream()
                .filter(applier -> !before.isAssumed(applier)
                        && FluxObject.find(applier, before).isPresent())
                .collect(Collectors.toSet());
        return newlyAssumed.isEmpty() ? after : after.withObjects(cluster -> without(newlyAssumed, cluster));
    }

    private static ClusterState without(Set<Applier> appliers, ClusterState cluster) {
        List<PlacedObject> kept = cluster.objects().stream()
                .filter(object -> object.origin().appliers().stream().noneMatch(appliers::contains))
                .toList();
        return kept.size() == cluster.objects().size() ? cluster : ClusterState.of(cluster.name(), kept);
    }

    private void plan(
            FleetState before, FleetState after, SideBySide sides, Reinstalled reinstalled, Plan.Builder plan) {
        Meanings meanings = new Meanings(
                Impacts.builtIn(),
                before,
                protectedClusters,
                sides.after().name().isEmpty());
        ChangeJudge judge = new ChangeJudge(gates, sides.before(), sides.after());
        new ClusterPlanner(before, after, sides, reinstalled, judge, meanings, plan).plan();
    }

    /** Collects what a planner guards; for one thread. */
    public static final class Builder {

        private final Set<String> protectedClusters = new TreeSet<>();
        private FeatureGates gates = FeatureGates.unknown();

        private Builder() {}

        /** Forbids that a cluster is deleted or replaced, whatever the repository says of it. */
        public Builder protect(String cluster) {
            protectedClusters.add(cluster);
            return this;
        }

        /** Tells of a feature gate on the management cluster, as for validation. */
        public Builder featureGate(String gate, boolean enabled) {
            gates = gates.with(gate, enabled);
            return this;
        }

        /** The planner. */
        public FleetPlanner build() {
            return new FleetPlanner(this);
        }
    }
}
