package io.fleetmanifests.render.provider.aws;

import io.fleetmanifests.fleet.ApiProfile;
import io.fleetmanifests.fleet.Fleet;
import io.fleetmanifests.fleet.FleetReader;
import io.fleetmanifests.fleet.aws.EksCluster;
import io.fleetmanifests.render.chart.TemplateText;
import io.fleetmanifests.render.provider.RenderContext;
import io.fleetmanifests.tree.Manifest;
import io.fleetmanifests.tree.ManifestFile;
import io.fleetmanifests.tree.TreePath;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The fleets of this package's tests, and documents as text. */
final class EksFleets {

    private EksFleets() {}

    /** One cluster with nothing but what it needs. */
    static Fleet minimal() {
        return read(expected("minimal.fleet.yaml"));
    }

    /** One cluster that says everything. */
    static Fleet rich() {
        return read(expected("rich.fleet.yaml"));
    }

    static Fleet read(String yaml) {
        return FleetReader.read("fleet.yaml", yaml.getBytes(StandardCharsets.UTF_8), Path.of("no-such-folder"));
    }

    static EksCluster cluster(Fleet fleet) {
        return (EksCluster) fleet.resolvedClusters().get(0);
    }

    static List<Manifest> objects(Fleet fleet, ApiProfile profile) {
        return new EksBlueprint().objects(cluster(fleet), new RenderContext(fleet.withProfile(profile)));
    }

    static String text(List<Manifest> documents) {
        return ManifestFile.of(TreePath.of("text.yaml"), documents).toText();
    }

    /** A file of src/test/resources that stands beside this class. */
    static String expected(String name) {
        return TemplateText.of(EksFleets.class, name);
    }
}
