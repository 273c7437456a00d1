package io.fleetmanifests.render.provider.azure;

import io.fleetmanifests.fleet.ApiProfile;
import io.fleetmanifests.fleet.Fleet;
import io.fleetmanifests.fleet.FleetReader;
import io.fleetmanifests.fleet.azure.AksAsoCluster;
import io.fleetmanifests.render.chart.TemplateText;
import io.fleetmanifests.render.provider.RenderContext;
import io.fleetmanifests.tree.Manifest;
import io.fleetmanifests.tree.ManifestFile;
import io.fleetmanifests.tree.TreePath;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Fleets of one AksAsoCluster, and documents as text. */
final class AksAsoFleets {

    private AksAsoFleets() {}

    /** One cluster with nothing but what it needs. */
    static Fleet minimal() {
        return read(expected("aso-minimal.fleet.yaml"));
    }

    /** One cluster that says everything. */
    static Fleet rich() {
        return read(expected("aso-rich.fleet.yaml"));
    }

    static Fleet read(String yaml) {
        return FleetReader.read("fleet.yaml", yaml.getBytes(StandardCharsets.UTF_8), Path.of("no-such-folder"));
    }

    static AksAsoCluster cluster(Fleet fleet) {
        return (AksAsoCluster) fleet.resolvedClusters().get(0);
    }

    static List<Manifest> objects(Fleet fleet, ApiProfile profile) {
        return new AksAsoBlueprint().objects(cluster(fleet), new RenderContext(fleet.withProfile(profile)));
    }

    static String text(List<Manifest> documents) {
        return ManifestFile.of(TreePath.of("text.yaml"), documents).toText();
    }

    /** A file of src/test/resources that stands beside this class. */
    static String expected(String name) {
        return TemplateText.of(AksAsoFleets.class, name);
    }
}
