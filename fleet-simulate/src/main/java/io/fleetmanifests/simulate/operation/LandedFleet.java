package io.fleetmanifests.simulate.operation;

import io.fleetmanifests.fleet.Fleet;
import io.fleetmanifests.fleet.RepositoryLayout;
import io.fleetmanifests.render.FleetRenderer;
import io.fleetmanifests.simulate.flux.FluxSimulator;
import io.fleetmanifests.validate.state.Applier;
import io.fleetmanifests.validate.state.ClusterState;
import io.fleetmanifests.validate.state.FleetState;
import io.fleetmanifests.validate.state.ObjectIdentity;
import io.fleetmanifests.validate.state.Origin;
import io.fleetmanifests.validate.state.PlacedObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a fleet puts on its clusters, with no Helm at hand. A cluster's release gives the objects that layout manifests has as
 * files, since both come from one blueprint: so they are taken from there, as objects that the release applies.
 */
final class LandedFleet {

    private static final String RELEASE = "HelmRelease";

    private final FluxSimulator simulator = FluxSimulator.builder().helm(false).build();
    private final FleetRenderer renderer = FleetRenderer.create();

    FleetState of(Fleet fleet) {
        FleetState written = simulator.simulate(renderer.render(fleet));
        if (fleet.layout() == RepositoryLayout.MANIFESTS) {
            return written;
        }
        FleetState expanded = simulator.simulate(renderer.render(fleet.withLayout(RepositoryLayout.MANIFESTS)));
        return expanded.withManagement(management(written, expanded));
    }

    private static ClusterState management(FleetState written, FleetState expanded) {
        Map<String, PlacedObject> releases = releases(written);
        List<PlacedObject> objects = new ArrayList<>(written.management().objects());
        for (PlacedObject object : expanded.management().objects()) {
            if (written.management().find(object.identity()).isEmpty()) {
                Optional<PlacedObject> release = Optional.ofNullable(releases.get(folder(object)));
                objects.add(release.map(by -> new PlacedObject(object.content(), by(by)))
                        .orElse(object));
            }
        }
        return ClusterState.of("", objects);
    }

    /** The releases of clusters by the folders that they stand in. */
    private static Map<String, PlacedObject> releases(FleetState written) {
        Map<String, PlacedObject> releases = new HashMap<>();
        for (PlacedObject object : written.management().objects()) {
            if (object.identity().kind().equals(RELEASE)) {
                releases.put(folder(object), object);
            }
        }
        return releases;
    }

    private static String folder(PlacedObject object) {
        String file = object.origin().source().file();
        return file.substring(0, file.lastIndexOf('/') + 1);
    }

    private static Origin by(PlacedObject release) {
        ObjectIdentity identity = release.identity();
        List<Applier> appliers = new ArrayList<>(release.origin().appliers());
        appliers.add(new Applier("", RELEASE, identity.namespace(), identity.name()));
        return new Origin(appliers, Optional.empty(), release.origin().source());
    }
}
