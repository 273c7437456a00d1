package io.fleetmanifests.simulate.flux;

import io.fleetmanifests.simulate.helm.HelmEngine;
import io.fleetmanifests.tree.ManifestTree;
import java.util.List;
import java.util.Optional;

/**
 * What the parts of one simulation share; any number of threads may use it at once.
 *
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
        Optional<HelmEngine> helm) {

    static Session of(ManifestTree tree, Home home, Settings settings, Optional<HelmEngine> helm) {
        FindingPlaces places = new FindingPlaces(tree);
        return new Session(
                settings,
                places,
                new Sources(tree, home, places),
                new TargetClusters(places),
                new ClusterData(places),
                Scopes.of(List.of()),
                new ChartVariants(),
                helm);
    }
}
