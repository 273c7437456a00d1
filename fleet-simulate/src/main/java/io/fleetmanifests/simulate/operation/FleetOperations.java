package io.fleetmanifests.simulate.operation;

import io.fleetmanifests.fleet.Fleet;
import io.fleetmanifests.fleet.NodePool;
import io.fleetmanifests.fleet.ProvisionedCluster;
import io.fleetmanifests.fleet.WorkerCluster;
import io.fleetmanifests.validate.plan.FleetPlanner;
import io.fleetmanifests.validate.state.FleetState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What platform engineers do to a fleet. Each operation gives the new fleet and the plan of the step there, and changes nothing by
 * itself. Never changes; any number of threads may use it at once.
 *
 * <pre>{@code
 * FleetChange change = FleetOperations.on(fleet).scalePool("atlantic", "workers", 5);
 * if (!change.plan().isRefused(0)) {
 *     FleetManifests.render(change.fleet()).writeTo(repository);
 * }
 * }</pre>
 *
 * <p><b>What a plan covers.</b> All objects on the management cluster and those that Flux applies to the workers, as they are once
 * Flux has come to rest: what is pruned, which clusters and pools of machines go from their clouds with it, and what stays behind
 * although the fleet no longer has it. The clusters' own charts need no Helm here, since the fleet says what they give. Not
 * covered is what the workers' charts install, and what people changed on the clusters by hand. What the Flux of a
 * {@link io.fleetmanifests.fleet.StandaloneCluster} applies is covered; when the fleet no longer has the cluster, all of it stays.
 *
 * <p><b>Several steps.</b> Where an operation gives a list, each step is planned from the one before: push a step when the
 * clusters have carried out the one before it.
 *
 * <p><b>What is refused.</b> A caller's mistake, such as the name of a cluster that is not there, is an
 * {@link IllegalArgumentException} at the call, and so is what a cluster's or pool's own checks refuse. What the fleet's profile
 * or layout cannot carry is a {@link io.fleetmanifests.finding.FindingsException}, as when it is rendered. What webhooks or the
 * protection of a cluster forbid, the plan says: {@link io.fleetmanifests.validate.plan.Plan#isRefused}.
 */
public final class FleetOperations {

    private final Fleet fleet;
    private final FleetPlanner planner;
    private final Function<Fleet, FleetState> states;

    private FleetOperations(Fleet fleet, FleetPlanner planner, Function<Fleet, FleetState> states) {
        this.fleet = fleet;
        this.planner = planner;
        this.states = states;
    }

    /** The operations on a fleet. */
    public static FleetOperations on(Fleet fleet) {
        return new FleetOperations(fleet, FleetPlanner.create(), new LandedFleet()::of);
    }

    /** The same operations, planned by a planner that knows more: of protected clusters, or of feature gates. */
    public FleetOperations plannedBy(FleetPlanner planner) {
        return new FleetOperations(fleet, planner, states);
    }

    /**
     * The same operations, with another way to know what a fleet puts on its clusters, such as a simulation with Helm that has the
     * charts of the workers.
     */
    public FleetOperations simulatedBy(Function<Fleet, FleetState> states) {
        return new FleetOperations(fleet, planner, states);
    }

    /**
     * Adds a cluster, behind those that are there.
     *
     * @throws IllegalArgumentException when there is one of that name, or when the fleet could not be rendered with it
     */
    public FleetChange addCluster(WorkerCluster cluster) {
        if (fleet.clusters().stream().anyMatch(each -> each.name().equals(cluster.name()))) {
            throw new IllegalArgumentException("cluster: must have a name of its own, got \"" + cluster.name()
                    + "\", which the fleet has already; choose another name");
        }
        Fleet more = Fleet.builder().from(fleet).addClusters(cluster).build();
        return change("add cluster " + cluster.name(), more);
    }

    /**
     * Gives a pool another number of nodes. A cluster whose pools stand in its defaults has its own from then on.
     *
     * @throws IllegalArgumentException when there is no such pool, when an autoscaler counts its nodes, or when it cannot have that
     *     many
     */
    public FleetChange scalePool(String cluster, String pool, int replicas) {
        Target target = Target.of(fleet, cluster);
        List<NodePool> pools = new ArrayList<>(target.resolved().pools());
        int index = target.pool(pool);
        NodePool was = pools.get(index);
        if (replicas < 0) {
            throw new IllegalArgumentException(
                    "replicas: must be at least 0, got " + replicas + "; use 0 for an empty pool");
        }
        was.autoscaler().ifPresent(counter -> {
            throw new IllegalArgumentException("replicas: must be left to " + counter + ", in pool \"" + pool
                    + "\" of cluster \"" + cluster + "\", got " + replicas + "; change its bounds, or switch it off");
        });
        String from = was.replicas().map(count -> " from " + count).orElse("");
        String what = "scale pool " + pool + " of " + cluster + from + " to " + replicas;
        if (was.replicas().equals(Optional.of(replicas))) {
            return change(what, fleet);
        }
        pools.set(index, was.withReplicas(replicas));
        return change(what, target.withPools(pools));
    }

    /**
     * Adds a pool to a cluster, behind those that are there. A cluster whose pools stand in its defaults has its own from then on.
     *
     * @throws IllegalArgumentException when there is one of that name, when its version is above the cluster's or far below, or when
     *     it is a pool of another provider
     */
    public FleetChange addPool(String cluster, NodePool pool) {
        Target target = Target.of(fleet, cluster);
        List<NodePool> pools = new ArrayList<>(target.resolved().pools());
        if (pools.stream().anyMatch(each -> each.name().equals(pool.name()))) {
            throw new IllegalArgumentException("pool: must have a name of its own in cluster \"" + cluster
                    + "\", got \"" + pool.name() + "\", which it has already; choose another name");
        }
        Upgrade.checkPool(target, pool);
        pools.add(pool);
        return change("add pool " + pool.name() + " to " + cluster, target.withPools(pools));
    }

    /**
     * Removes a pool and its nodes; its pods must find room in others. A cluster whose pools stand in its defaults has its own from
     * then on.
     *
     * @throws IllegalArgumentException when there is no such pool, or when the cluster cannot be without
     */
    public FleetChange removePool(String cluster, String pool) {
        Target target = Target.of(fleet, cluster);
        List<NodePool> pools = new ArrayList<>(target.resolved().pools());
        pools.remove(target.pool(pool));
        Fleet less = target.withPools(pools);
        // A cluster without pools of its own has those of its defaults.
        if (!Target.of(less, cluster).resolved().pools().equals(pools)) {
            throw new IllegalArgumentException("pool: must not be the last one of cluster \"" + cluster + "\", got \""
                    + pool + "\", since it would have the pools of its defaults then; add another pool first");
        }
        return change("remove pool " + pool + " from " + cluster, less);
    }

    /**
     * Upgrades a cluster in two steps: its control plane while the pools stay where they are, then the pools. A step that would
     * change nothing is left out, so an upgrade that stopped halfway goes on from there.
     *
     * @param version as the cluster's own {@code version}, such as {@code v1.34.1}
     * @return the steps in their order; none when the cluster runs that version already
     * @throws IllegalArgumentException when that is no version, one below the cluster's or too far above
     * @throws io.fleetmanifests.finding.FindingsException in SEED_2021 with layout helm, whose chart has one version for both
     */
    public List<FleetChange> upgrade(String cluster, String version) {
        Target target = Target.of(fleet, cluster);
        Upgrade upgrade = Upgrade.of(target, version);
        Steps steps = new Steps();
        steps.add(
                "upgrade the control plane of " + cluster + " from " + upgrade.current() + " to " + version,
                upgrade.controlPlane());
        steps.add("upgrade the pools of " + cluster + " to " + version, upgrade.pools());
        return steps.toList();
    }

    /**
     * Upgrades a cluster's control plane and pools in one push; the provider's controller then finds the order. The fleet at its end
     * is that of {@link #upgrade}.
     *
     * @param version as the cluster's own {@code version}, such as {@code v1.34.1}
     * @throws IllegalArgumentException when that is no version, one below the cluster's or too far above
     */
    public FleetChange upgradeAtOnce(String cluster, String version) {
        Upgrade upgrade = Upgrade.of(Target.of(fleet, cluster), version);
        return change("upgrade " + cluster + " from " + upgrade.current() + " to " + version, upgrade.pools());
    }

    /**
     * Deletes a cluster. What holds it is taken off in a step before: its protection, and annotations of its Cluster with which Flux
     * or Helm would leave it or Cluster API would never finish ({@code kustomize.toolkit.fluxcd.io/prune: disabled},
     * {@code helm.sh/resource-policy: keep}, {@code cluster.x-k8s.io/paused}).
     *
     * @return the steps in their order: two for a cluster that something holds, one for others
     * @throws IllegalArgumentException when there is no such cluster
     */
    public List<FleetChange> retire(String cluster) {
        int index = Target.index(fleet, cluster);
        List<WorkerCluster> others = new ArrayList<>(fleet.clusters());
        others.remove(index);
        Steps steps = new Steps();
        if (fleet.clusters().get(index) instanceof ProvisionedCluster) {
            steps.add("take the protection off " + cluster, Retirement.released(Target.of(fleet, cluster)));
        }
        steps.add(
                "delete cluster " + cluster,
                Fleet.builder().from(fleet).clusters(others).build());
        return steps.toList();
    }

    private FleetChange change(String what, Fleet after) {
        FleetState before = states.apply(fleet);
        return new FleetChange(what, after, planner.plan(before, after.equals(fleet) ? before : states.apply(after)));
    }

    /** Collects the steps that change something, each planned from the one before; for one thread. */
    private final class Steps {

        private final List<FleetChange> changes = new ArrayList<>();
        private Fleet last = fleet;
        private Optional<FleetState> state = Optional.empty();

        void add(String what, Fleet next) {
            if (!next.equals(last)) {
                FleetState before = state.orElseGet(() -> states.apply(last));
                FleetState after = states.apply(next);
                changes.add(new FleetChange(what, next, planner.plan(before, after)));
                last = next;
                state = Optional.of(after);
            }
        }

        List<FleetChange> toList() {
            return List.copyOf(changes);
        }
    }
}
