package io.fleetmanifests.samples.seed;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.marcnuri.helm.Helm;
import com.marcnuri.helm.jni.NativeLibrary;
import io.fleetmanifests.render.sync.TreeWriter;
import io.fleetmanifests.tree.Manifest;
import io.fleetmanifests.tree.ManifestTree;
import io.fleetmanifests.tree.YamlReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A repository's cluster chart, rendered by Helm itself for each release as Flux would do it. */
final class HelmCharts {

    private final ManifestTree tree;
    private final Path root;

    private HelmCharts(ManifestTree tree, Path root) {
        this.tree = tree;
        this.root = root;
    }

    /** Writes the repository below {@code folder}. Helm is native code: the test is skipped where helm-java has none. */
    static HelmCharts write(ManifestTree tree, Path folder) {
        // Without this look, helm-java would try to download what is missing.
        assumeTrue(
                NativeLibrary.serviceProviderLibrary(HelmCharts.class.getClassLoader()) != null,
                "helm-java brings no native library for this platform");
        Path root = folder.resolve("repository");
        TreeWriter.write(tree, root);
        return new HelmCharts(tree, root);
    }

    Helm chart() {
        return new Helm(root.resolve("capi/mngmt/aks-cluster-chart"));
    }

    ObjectNode values(String cluster) {
        return release(cluster).content().at("/spec/values").deepCopy();
    }

    /** The objects of a cluster's release, with the release's namespace where the chart gives none, as Helm applies them. */
    List<Manifest> objects(String cluster) throws IOException {
        List<Manifest> objects = YamlReader.readDocuments(cluster, text(cluster).getBytes(StandardCharsets.UTF_8))
                .manifests();
        objects.forEach(object -> inNamespace(object, namespace(cluster)));
        return objects;
    }

    /** What Helm writes for a cluster's release. */
    String text(String cluster) throws IOException {
        return text(cluster, values(cluster));
    }

    /** What Helm writes for a cluster's release with other values. */
    String text(String cluster, JsonNode values) throws IOException {
        Path file = Files.writeString(root.resolve("values.json"), values.toString());
        return chart().template()
                .withName(release(cluster).name().orElseThrow())
                .withNamespace(namespace(cluster))
                .withValuesFile(file)
                .call();
    }

    static void inNamespace(Manifest object, String namespace) {
        ObjectNode metadata = object.content().withObject("/metadata");
        if (!metadata.has("namespace")) {
            metadata.put("namespace", namespace);
        }
    }

    private Manifest release(String cluster) {
        return tree.file("capi/clusters/" + cluster + "/cluster-helm-release.yaml")
                .orElseThrow()
                .manifests()
                .get(0);
    }

    private String namespace(String cluster) {
        return release(cluster).namespace().orElseThrow();
    }
}
