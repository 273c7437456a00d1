package io.fleetmanifests.samples.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.marcnuri.helm.jni.NativeLibrary;
import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.render.FleetRenderer;
import io.fleetmanifests.simulate.flux.FluxSimulator;
import io.fleetmanifests.tree.Manifest;
import io.fleetmanifests.tree.ManifestFile;
import io.fleetmanifests.tree.ManifestTree;
import io.fleetmanifests.tree.TreePath;
import io.fleetmanifests.tree.TreeReader;
import io.fleetmanifests.tree.YamlReader;
import io.fleetmanifests.validate.state.ClusterState;
import io.fleetmanifests.validate.state.FleetState;
import io.fleetmanifests.validate.state.PlacedObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What lands on which cluster of the seed fleet, and of the repository that it was taken from. */
class SimulationTest {

    /** What {@code flux install --export} writes, as far as it matters here: what makes a cluster run Flux. */
    private static final String COMPONENTS = """
            apiVersion: v1
            kind: Namespace
            metadata: {name: flux-system}
            ---
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: kustomize-controller, namespace: flux-system}
            ---
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: helm-controller, namespace: flux-system}
            """;

    private static final TreePath COMPONENTS_FILE = TreePath.of("clusters/base/flux-system/gotk-components.yaml");
    private static final TreePath CHART = TreePath.of("capi/mngmt/aks-cluster-chart");

    private final ManifestTree seed = FleetRenderer.create().render(SeedFleet.of(Path.of("")));

    @BeforeEach
    void helmIsAtHand() {
        assumeTrue(
                NativeLibrary.serviceProviderLibrary(SimulationTest.class.getClassLoader()) != null,
                "helm-java brings no native library for this platform");
    }

    /** A person has read the list: nine objects a worker on the management cluster, Flux and infrastructure on the worker; and the cluster with a Flux of its own. */
    @Test
    void everyClusterGetsWhatAPersonHasRead() throws IOException {
        FleetState state = FluxSimulator.create().simulate(withComponents(seed));

        StringBuilder list = new StringBuilder();
        list(list, "management", state.management());
        state.workers().forEach((name, worker) -> list(list, name, worker));

        assertThat(list).hasToString(Files.readString(Path.of("src/test/resources/seed-state.txt")));
        assertThat(state.findings()).noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** Our chart stands in for the reference's templates, which are not among the test data. */
    @ParameterizedTest
    @ValueSource(strings = {"secure-aks", "super-secure-aks"})
    void theReferencesReleasesGiveItsObjects(String cluster) throws IOException {
        ManifestTree.Builder tree = reference().toBuilder();
        seed.files().stream().filter(file -> file.path().startsWith(CHART)).forEach(tree::put);

        FleetState state = FluxSimulator.create().simulate(withComponents(tree.build()));

        assertThat(DocumentLines.difference(objectsOf(state, cluster), expanded(cluster)))
                .isEmpty();
    }

    /** With the reference's own chart: the system property fleet.reference.chart names its folder. */
    @Test
    void theReferencesOwnChartRendersTwoReleasesAndFailsForThree() throws IOException {
        String chart = System.getProperty("fleet.reference.chart", "");
        assumeTrue(!chart.isEmpty(), "the system property fleet.reference.chart does not name the reference's chart");
        ManifestTree.Builder tree = reference().toBuilder();
        TreeReader.read(Path.of(chart))
                .files()
                .forEach(file ->
                        tree.put(ManifestFile.bytes(CHART.resolve(file.path().toString()), file.toBytes())));

        FleetState state = FluxSimulator.create().simulate(withComponents(tree.build()));

        assertThat(state.findings().stream()
                        .filter(finding -> finding.rule().equals("flux-helm-failed"))
                        .map(Finding::toText))
                .containsExactly(failure("atlantic"), failure("north"), failure("pacific"));
        for (String cluster : List.of("secure-aks", "super-secure-aks")) {
            assertThat(DocumentLines.difference(objectsOf(state, cluster), expanded(cluster)))
                    .isEmpty();
        }
    }

    private static String failure(String name) {
        return "capi/clusters/" + name + "-aks/cluster-helm-release.yaml:1:1 error flux-helm-failed HelmRelease"
                + " capi-worker-clusters/" + name
                + "-aks-helm-release: template: aks-cluster/templates/cluster.yaml:36:20:"
                + " executing \"aks-cluster/templates/cluster.yaml\" at <.Values.virtualNetwork.name>: nil pointer"
                + " evaluating interface {}.name; set the value virtualNetwork, which"
                + " capi/mngmt/aks-cluster-chart/templates/cluster.yaml:36 reads";
    }

    private static ManifestTree withComponents(ManifestTree tree) {
        return tree.toBuilder()
                .put(YamlReader.read(COMPONENTS_FILE, COMPONENTS.getBytes(StandardCharsets.UTF_8)))
                .build();
    }

    private static ManifestTree reference() {
        String reference = System.getProperty("fleet.reference", "");
        assumeTrue(
                !reference.isEmpty(), "the system property fleet.reference does not name the folder of the reference");
        return TreeReader.read(Path.of(reference, "repo"));
    }

    private static List<Manifest> expanded(String cluster) throws IOException {
        Path file = Path.of(System.getProperty("fleet.reference", ""), "expanded", cluster + ".yaml");
        List<Manifest> objects = YamlReader.readDocuments(file.toString(), Files.readAllBytes(file))
                .manifests();
        objects.forEach(object -> HelmCharts.inNamespace(object, "capi-worker-clusters"));
        return objects;
    }

    /** What the release of a cluster makes, as the chart has it. */
    private static List<Manifest> objectsOf(FleetState state, String cluster) {
        List<Manifest> objects = new ArrayList<>();
        for (PlacedObject object : state.management().objects()) {
            boolean ours = object.origin()
                    .applier()
                    .filter(applier -> applier.name().equals(cluster + "-helm-release"))
                    .isPresent();
            if (ours) {
                ObjectNode content = object.content().deepCopy();
                content.withObject("/metadata").remove("labels");
                objects.add(Manifest.of(content));
            }
        }
        return objects;
    }

    private static void list(StringBuilder list, String name, ClusterState cluster) {
        list.append(name).append('\n');
        for (PlacedObject object : cluster.objects()) {
            String applier = object.origin().applier().map(Object::toString).orElse("by hand");
            list.append("  ")
                    .append(object.identity())
                    .append(" <- ")
                    .append(applier)
                    .append('\n');
        }
    }
}
