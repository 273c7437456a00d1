package io.fleetmanifests.simulate.flux;

import io.fleetmanifests.simulate.helm.HelmEngine;
import io.fleetmanifests.tree.ManifestTree;
import io.fleetmanifests.validate.state.Applier;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the parts of one simulation share; any number of threads may use it at once.
 *
 * @param memory what Flux objects did in an earlier simulation with the same settings and the same home
 * @param packaged the charts that Flux had packaged at the end of that simulation, by whom it packaged them for
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
        Map<Applier, Packaged> packaged,
        Optional<HelmEngine> helm) {

    /** The chart that Flux had packaged for a HelmChart or a release before. */
    Optional<Packaged> packagedFor(Applier owner) {
        return Optional.ofNullable(packaged.get(owner));
    }

    static Session of(ManifestTree tree, Home home, Settings settings, Optional<HelmEngine> helm) {
        FindingPlaces places = new FindingPlaces(tree);
        return of(settings, places, new Sources(tree, home, places), new Memory(), Map.of(), helm);
    }

    /** A session that takes over what another one has learned of the same home. */
    static Session next(ManifestTree tree, Simulated.Learned learned, Settings settings, Optional<HelmEngine> helm) {
        FindingPlaces places = new FindingPlaces(tree);
        return of(settings, places, learned.sources().next(tree, places), learned.memory(), learned.packaged(), helm);
    }

    private static Session of(
            Settings settings,
            FindingPlaces places,
            Sources sources,
            Memory memory,
            Map<Applier, Packaged> packaged,
            Optional<HelmEngine> helm) {
        return new Session(
                settings,
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
