package io.fleetmanifests.simulate.flux;

import io.fleetmanifests.simulate.helm.ChartFolder;
import io.fleetmanifests.tree.TreePath;
import java.util.Optional;

/**
 * What a user says of a simulation.
 *
 * @param root the file or folder that Flux starts from; empty to find it
 * @param repository the address of the repository; empty to find it
 * @param charts charts that are not in the repository
 * @param kubeVersion the version of Kubernetes that charts are told
 * @param strictSubstitution whether variables that are not set are refused
 * @param helm whether Helm is used when it is at hand
 */
record Settings(
        Optional<TreePath> root,
        Optional<String> repository,
        ChartFolder charts,
        String kubeVersion,
        boolean strictSubstitution,
        boolean helm) {}
