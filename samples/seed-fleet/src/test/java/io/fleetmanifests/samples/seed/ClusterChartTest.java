package io.fleetmanifests.samples.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.fleet.ApiProfile;
import io.fleetmanifests.fleet.Fleet;
import io.fleetmanifests.fleet.FleetReader;
import io.fleetmanifests.fleet.RepositoryLayout;
import io.fleetmanifests.fleet.WorkerCluster;
import io.fleetmanifests.fleet.azure.AksCluster;
import io.fleetmanifests.render.FleetRenderer;
import io.fleetmanifests.tree.Manifest;
import io.fleetmanifests.tree.ManifestFile;
import io.fleetmanifests.tree.ManifestTree;
import io.fleetmanifests.validate.FleetManifests;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The cluster chart and the manifests say the same of every cluster, in the words of Helm itself. */
class ClusterChartTest {

    private static final Fleet SEED = SeedFleet.of(Path.of(""));
    private static final Fleet RICH = FleetReader.read(Path.of("src/test/resources/rich-fleet.yaml"));

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource
    void givesTheObjectsOfLayoutManifests(ApiProfile profile) throws IOException {
        Fleet fleet = SEED.withProfile(profile);

        assertThat(fromChart(fleet)).isEqualTo(asManifests(fleet)).hasSize(5);
    }

    @ParameterizedTest
    @EnumSource(names = {"CAPI_V1BETA1", "CURRENT"})
    void losesNothingThatAClusterCanSay(ApiProfile profile) throws IOException {
        Fleet fleet = RICH.withProfile(profile);

        assertThat(fromChart(fleet)).isEqualTo(asManifests(fleet)).hasSize(4);
    }

    @ParameterizedTest
    @EnumSource(names = {"CAPI_V1BETA1", "CURRENT"})
    void validationFindsNothingInTheRichFleet(ApiProfile profile) {
        for (RepositoryLayout layout : RepositoryLayout.values()) {
            Fleet fleet = RICH.withProfile(profile).withLayout(layout);

            assertThat(FleetManifests.render(fleet).report().findings()).isEmpty();
        }
    }

    /** Helm reads numbers as floating point; some way of writing one would turn 12000500 into 1.20005e+07, and an API server refuses that. */
    @Test
    void writesLargeNumbersInFull() throws IOException {
        String text = chart(RICH).text("rich");

        assertThat(text)
                .contains("fsFileMax: 12000500\n", "fsNrOpen: 20000500\n", "netCoreRmemMax: 134217728\n")
                .doesNotContainPattern(": -?[0-9.]+e\\+[0-9]");
    }

    @ParameterizedTest
    @EnumSource
    void passesHelmsOwnLint(ApiProfile profile) {
        var result = chart(SEED.withProfile(profile)).chart().lint().call();

        assertThat(result.isFailed()).as(String.join("\n", result.getMessages())).isFalse();
    }

    @Test
    void refusesAValueThatItDoesNotKnow() {
        assertThat(refusal(RICH, values -> values.put("nodepools", "none"))).isEqualTo("");
    }

    @Test
    void refusesAValueThatTheApiServerWouldRefuse() {
        assertThat(refusal(RICH, values -> values.put("networkPlugin", "flannel")))
                .isEqualTo("");
    }

    @Test
    void refusesAReleaseWithoutAName() {
        assertThat(refusal(RICH, values -> values.remove("name"))).isEqualTo("");
    }

    @Test
    void refusesAKeyOfANodePoolThatItDoesNotKnow() {
        assertThat(refusal(RICH, values -> ((ObjectNode) values.at("/nodePools/0")).put("size", 3)))
                .isEqualTo("");
    }

    @Test
    void refusesInTheSeedProfileWhatTheReferencesValuesDoNotHave() {
        assertThat(refusal(SEED, "secure-aks", values -> values.put("nodePools", "three")))
                .isEqualTo("");
    }

    private String refusal(Fleet fleet, Consumer<ObjectNode> change) {
        return refusal(fleet, "rich", change);
    }

    private String refusal(Fleet fleet, String cluster, Consumer<ObjectNode> change) {
        HelmCharts charts = chart(fleet);
        ObjectNode values = charts.values(cluster);
        change.accept(values);
        Throwable[] refused = new Throwable[1];
        assertThatThrownBy(() -> charts.text(cluster, values)).satisfies(e -> refused[0] = e);
        return String.valueOf(refused[0].getMessage());
    }

    private HelmCharts chart(Fleet fleet) {
        return HelmCharts.write(render(fleet, RepositoryLayout.HELM), folder);
    }

    private Map<String, SortedMap<String, String>> fromChart(Fleet fleet) throws IOException {
        HelmCharts charts = chart(fleet);
        Map<String, SortedMap<String, String>> objects = new TreeMap<>();
        for (String cluster : clusters(fleet)) {
            objects.put(cluster, ObjectTexts.byName(charts.objects(cluster)));
        }
        return objects;
    }

    private static Map<String, SortedMap<String, String>> asManifests(Fleet fleet) {
        ManifestTree tree = render(fleet, RepositoryLayout.MANIFESTS);
        Map<String, SortedMap<String, String>> objects = new TreeMap<>();
        for (String cluster : clusters(fleet)) {
            List<Manifest> manifests = Stream.of("cluster.yaml", "sync.yaml")
                    .map(name -> tree.file("capi/clusters/" + cluster + "/" + name).orElseThrow())
                    .map(ManifestFile::manifests)
                    .flatMap(List::stream)
                    .toList();
            objects.put(cluster, ObjectTexts.byName(manifests));
        }
        return objects;
    }

    private static List<String> clusters(Fleet fleet) {
        return fleet.clusters().stream()
                .filter(AksCluster.class::isInstance)
                .map(WorkerCluster::name)
                .toList();
    }

    private static ManifestTree render(Fleet fleet, RepositoryLayout layout) {
        return FleetRenderer.create().render(fleet.withLayout(layout));
    }
}
