package io.fleetmanifests.validate.fleet;

import io.fleetmanifests.validate.reference.IndexedObject;
import io.fleetmanifests.validate.reference.ObjectIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** The clouds on the class path. */
final class Clouds {

    private static final List<CloudFamily> FAMILIES =
            ServiceLoader.load(CloudFamily.class, CloudFamily.class.getClassLoader()).stream()
                    .map(ServiceLoader.Provider::get)
                    .toList();

    private Clouds() {}

    static Optional<CloudCluster> describe(IndexedObject controlPlane) {
        return FAMILIES.stream()
                .flatMap(family -> family.describe(controlPlane).stream())
                .findFirst();
    }

    /** All clusters, cloud by cloud, in the order of their objects. */
    static List<CloudCluster> clusters(ObjectIndex objects) {
        List<CloudCluster> clusters = new ArrayList<>();
        for (CloudFamily family : FAMILIES) {
            for (IndexedObject controlPlane : family.controlPlanes(objects)) {
                family.describe(controlPlane).ifPresent(clusters::add);
            }
        }
        return clusters;
    }
}
