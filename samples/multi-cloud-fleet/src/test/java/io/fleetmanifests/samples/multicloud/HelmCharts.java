package io.fleetmanifests.samples.multicloud;

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

/** A repository's cluster charts, rendered by Helm itself: each release with the chart that it names, as Flux would do it. */
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

    ObjectNode values(String cluster) {
        return release(cluster).content().at("/spec/values").deepCopy();
    }

    /** The objects of a cluster's release, with the release's namespace where the chart gives none, as Helm applies them. */
    List<Manifest> objects(String cluster) throws IOException {
        String text = text(cluster, values(cluster));
        List<Manifest> objects = YamlReader.readDocuments(cluster, text.getBytes(StandardCharsets.UTF_8))
                .manifests();
        for (Manifest object : objects) {
            ObjectNode metadata = object.content().withObject("/metadata");
            if (!metadata.has("namespace")) {
                metadata.put("namespace", release(cluster).namespace().orElseThrow());
            }
        }
        return objects;
    }

    /** What Helm writes for a cluster's release with these values. */
    String text(String cluster, JsonNode values) throws IOException {
        Manifest release = release(cluster);
        Path file = Files.writeString(root.resolve("values.json"), values.toString());
        return new Helm(root.resolve(
                        release.content().at("/spec/chart/spec/chart").asText()))
                .template()
                .withName(release.name().orElseThrow())
                .withNamespace(release.namespace().orElseThrow())
                .withValuesFile(file)
                .call();
    }

    private Manifest release(String cluster) {
        return tree.file("capi/clusters/" + cluster + "/cluster-helm-release.yaml")
                .orElseThrow()
                .manifests()
                .get(0);
    }
}
