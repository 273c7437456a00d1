package io.fleetmanifests.simulate.flux;

import io.fleetmanifests.simulate.helm.HelmEngine;
import io.fleetmanifests.tree.ManifestTree;
import java.util.List;
import java.util.Optional;

/**
 * What the parts of one simulation share; any number of threads may use it at once.
 *
 * @param memory what Flux objects did in an earlier simulation with the same settings and the same home
 * @param helm Helm; empty when it is not at hand
 */
record Session(
        Settings settings,
        FindingPlaces places,
        Sources sources,
        TargetClusters targets,
        ClusterData data,
        Scopes scopes,
        ChartVariants chartVariants,
        Memory memory,
        Optional<HelmEngine> helm) {

    static Session of(ManifestTree tree, Home home, Settings settings, Optional<HelmEngine> helm) {
        FindingPlaces places = new FindingPlaces(tree);
        return of(settings, places, new Sources(tree, home, places), new Memory(), helm);
    }

    /** A session that takes over what another one has learned of the same home. */
    static Session next(ManifestTree tree, Simulated.Learned learned, Settings settings, Optional<HelmEngine> helm) {
        FindingPlaces places = new FindingPlaces(tree);
        return of(settings, places, learned.sources().next(tree, places), learned.memory(), helm);
    }

    private static Session of(
            Settings settings, FindingPlaces places, Sources sources, Memory memory, Optional<HelmEngine> helm) {
        return new Session(
                settings,
                places,
                sources,
                new TargetClusters(places),
                new ClusterData(places),
                Scopes.of(List.of()),
                new ChartVariants(),
                memory,
                helm);
    }
}
