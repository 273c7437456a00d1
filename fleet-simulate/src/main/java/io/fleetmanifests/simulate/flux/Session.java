package io.fleetmanifests.simulate.flux;

import io.fleetmanifests.simulate.helm.HelmEngine;
import io.fleetmanifests.tree.ManifestTree;
import io.fleetmanifests.validate.state.Applier;
import io.fleetmanifests.validate.state.ClusterState;
import io.fleetmanifests.validate.state.FleetState;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the parts of one simulation share; any number of threads may use it at once.
 *
 * @param before what was on the clusters at the end of an earlier simulation with the same settings and the same home
 * @param memory what Flux objects did in that simulation
 * @param packaged the charts that Flux had packaged at the end of that simulation, by whom it packaged them for
 * @param helm Helm; empty when it is not at hand
 */
record Session(
        Settings settings,
        FleetState before,
        FindingPlaces places,
        Sources sources,
        TargetClusters targets,
        ClusterData data,
        Scopes scopes,
        ChartVariants chartVariants,
        Memory memory,
        Map<Applier, Packaged> packaged,
        Optional<HelmEngine> helm) {

    /** The chart that Flux had packaged for a HelmChart or a release before. */
    Optional<Packaged> packagedFor(Applier owner) {
        return Optional.ofNullable(packaged.get(owner));
    }

    /** What was on a cluster before. */
    ClusterState before(String cluster) {
        return cluster.equals(Clusters.MANAGEMENT)
                ? before.management()
                : before.worker(cluster).orElseGet(() -> ClusterState.of(cluster, List.of()));
    }

    static Session of(ManifestTree tree, Home home, Settings settings, Optional<HelmEngine> helm) {
        FindingPlaces places = new FindingPlaces(tree);
        FleetState nothing = FleetState.of(ClusterState.of(Clusters.MANAGEMENT, List.of()), List.of(), List.of());
        return of(settings, nothing, places, new Sources(tree, home, places), new Memory(), Map.of(), helm);
    }

    /** A session that takes over what another one has learned of the same home. */
    static Session next(ManifestTree tree, Simulated.Learned learned, Settings settings, Optional<HelmEngine> helm) {
        FindingPlaces places = new FindingPlaces(tree);
        return of(
                settings,
                learned.state(),
                places,
                learned.sources().next(tree, places),
                learned.memory(),
                learned.packaged(),
                helm);
    }

    private static Session of(
            Settings settings,
            FleetState before,
            FindingPlaces places,
            Sources sources,
            Memory memory,
            Map<Applier, Packaged> packaged,
            Optional<HelmEngine> helm) {
        return new Session(
                settings,
                before,
                places,
                sources,
                new TargetClusters(places),
                new ClusterData(places),
                Scopes.of(List.of()),
                new ChartVariants(),
                memory,
                packaged,
                helm);
    }
}
