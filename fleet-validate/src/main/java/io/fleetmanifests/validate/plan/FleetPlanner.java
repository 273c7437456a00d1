package io.fleetmanifests.validate.plan;

import io.fleetmanifests.validate.admission.Admissions;
import io.fleetmanifests.validate.admission.FeatureGates;
import io.fleetmanifests.validate.object.KindChecks;
import io.fleetmanifests.validate.schema.Schemas;
import io.fleetmanifests.validate.state.Applier;
import io.fleetmanifests.validate.state.ClusterState;
import io.fleetmanifests.validate.state.FleetState;
import io.fleetmanifests.validate.state.PlacedObject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

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

    private final KindChecks checks = new KindChecks(Schemas.builtIn(), Admissions.builtIn());
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
        FleetState after = assumedAfter.withObjects(cluster -> asFarAsBefore(cluster, before, assumedAfter));
        Plan.Builder plan = Plan.builder();
        plan(before, after, before.management(), after.management(), plan);
        Set<String> workers = new TreeSet<>(after.workers().keySet());
        workers.addAll(before.workers().keySet());
        for (String worker : workers) {
            Optional<ClusterState> is = after.worker(worker);
            // Whatever is on a cluster that goes needs no plan of its own.
            if (is.isPresent()) {
                ClusterState was = before.worker(worker).orElseGet(() -> ClusterState.of(worker, List.of()));
                plan(before, after, was, is.get(), plan);
            }
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

    private static ClusterState asFarAsBefore(ClusterState cluster, FleetState before, FleetState after) {
        Predicate<Applier> newlyAssumed = applier -> after.isAssumed(applier)
                && !before.isAssumed(applier)
                && FluxObject.find(applier, before).isPresent();
        List<PlacedObject> kept = cluster.objects().stream()
                .filter(object -> object.origin().appliers().stream().noneMatch(newlyAssumed))
                .toList();
        return kept.size() == cluster.objects().size() ? cluster : ClusterState.of(cluster.name(), kept);
    }

    private void plan(
            FleetState fleetBefore, FleetState fleetAfter, ClusterState before, ClusterState after, Plan.Builder plan) {
        Meanings meanings = new Meanings(
                Impacts.builtIn(), fleetBefore, protectedClusters, after.name().isEmpty());
        ChangeJudge judge = new ChangeJudge(checks, gates, before, after);
        new ClusterPlanner(fleetBefore, fleetAfter, before, after, judge, meanings, plan).plan();
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
