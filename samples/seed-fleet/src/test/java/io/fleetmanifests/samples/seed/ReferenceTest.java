package io.fleetmanifests.samples.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.render.FleetRenderer;
import io.fleetmanifests.tree.Manifest;
import io.fleetmanifests.tree.ManifestFile;
import io.fleetmanifests.tree.ManifestTree;
import io.fleetmanifests.tree.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The repository that this project started from: the system property fleet.reference names the folder that holds it. */
class ReferenceTest {

    private static final String CHART = "capi/mngmt/aks-cluster-chart/Chart.yaml";

    private final ManifestTree tree = FleetRenderer.create().render(SeedFleet.of(Path.of("")));

    @Test
    void everyDocumentOfTheRepositoryIsOurs() throws IOException {
        Path root = reference().resolve("repo");
        List<String> compared = new ArrayList<>();
        List<String> different = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = root.relativize(file).toString();
                compared.add(path);
                DocumentLines.difference(withoutVersion(path, documents(path)), withoutVersion(path, read(file)))
                        .forEach(line -> different.add(path + ": " + line));
            }
        }

        assertThat(compared).hasSizeGreaterThan(15);
        assertThat(different).isEmpty();
    }

    /**
     * Our templates are other than the reference's, and source-controller takes a chart for the one that it has already unless the
     * version is another: ours comes after 0.0.7, and changes whenever a file of the chart does.
     */
    @Test
    void theChartsVersionIsNewer() throws IOException {
        assertThat(version(read(reference().resolve("repo").resolve(CHART)))).isEqualTo("0.0.7");
        assertThat(version(documents(CHART))).matches("0\\.0\\.8-h[0-9a-f]{12}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"capi/clusters/atlantic-aks/cluster-helm-release.yaml", "capi/mngmt/clusters-sync.yaml"})
    void hasTheBytesOfTheRepositoryButForTheLastLineBreak(String path) throws IOException {
        String theirs = Files.readString(reference().resolve("repo").resolve(path));

        assertThat(tree.file(path).orElseThrow().toText()).isEqualTo(theirs.stripTrailing() + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"secure-aks", "super-secure-aks"})
    void helmRendersTheObjectsThatTheRepositorysOwnChartGives(String cluster, @TempDir Path folder) throws IOException {
        List<Manifest> theirs = read(reference().resolve("expanded").resolve(cluster + ".yaml"));
        theirs.forEach(object -> HelmCharts.inNamespace(object, "capi-worker-clusters"));

        List<Manifest> ours = HelmCharts.write(tree, folder).objects(cluster);

        assertThat(ours).hasSize(9);
        assertThat(DocumentLines.difference(ours, theirs)).isEmpty();
    }

    private List<Manifest> documents(String path) {
        return tree.file(path).map(ManifestFile::manifests).orElse(List.of());
    }

    private static List<Manifest> withoutVersion(String path, List<Manifest> documents) {
        documents.stream()
                .filter(document -> path.equals(CHART))
                .forEach(document -> ((ObjectNode) document.content()).remove("version"));
        return documents;
    }

    private static String version(List<Manifest> chart) {
        return chart.get(0).content().path("version").asText();
    }

    private static List<Manifest> read(Path file) throws IOException {
        return YamlReader.readDocuments(file.toString(), Files.readAllBytes(file))
                .manifests();
    }

    private static Path reference() {
        String reference = System.getProperty("fleet.reference", "");
        assumeTrue(
                !reference.isEmpty(), "the system property fleet.reference does not name the folder of the reference");
        return Path.of(reference);
    }
}
