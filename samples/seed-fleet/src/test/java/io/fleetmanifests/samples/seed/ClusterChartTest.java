package io.fleetmanifests.samples.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.fleet.ApiProfile;
import io.fleetmanifests.fleet.Fleet;
import io.fleetmanifests.fleet.FleetReader;
import io.fleetmanifests.fleet.RepositoryLayout;
import io.fleetmanifests.fleet.WorkerCluster;
import io.fleetmanifests.fleet.azure.AksCluster;
import io.fleetmanifests.render.FleetRenderer;
import io.fleetmanifests.tree.Manifest;
import io.fleetmanifests.tree.ManifestTree;
import io.fleetmanifests.validate.FleetManifests;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The cluster chart and the manifests say the same of every cluster, in the words of Helm itself. */
class ClusterChartTest {

    private static final String REFUSED =
            "values don't meet the specifications of the schema(s) in the following chart(s):\naks-cluster:\n";
    private static final Fleet SEED = SeedFleet.of(Path.of(""));
    private static final Fleet RICH = FleetReader.read(Path.of("src/test/resources/rich-fleet.yaml"));

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource
    void givesTheObjectsOfLayoutManifests(ApiProfile profile) throws IOException {
        Fleet fleet = SEED.withProfile(profile);

        assertThat(clusters(fleet)).hasSize(5);
        assertThat(DocumentLines.difference(fromChart(fleet), asManifests(fleet)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"CAPI_V1BETA1", "CURRENT"})
    void losesNothingThatAClusterCanSay(ApiProfile profile) throws IOException {
        Fleet fleet = RICH.withProfile(profile);

        assertThat(clusters(fleet)).hasSize(4);
        assertThat(DocumentLines.difference(fromChart(fleet), asManifests(fleet)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"CAPI_V1BETA1", "CURRENT"})
    void validationFindsNothingInTheRichFleetButTheAdviceAgainstThreeOfItsSettings(ApiProfile profile) {
        for (RepositoryLayout layout : RepositoryLayout.values()) {
            Fleet fleet = RICH.withProfile(profile).withLayout(layout);

            // It says all that can be said: a key that CAPZ is to make, the scope of an extension, an identity from
            // elsewhere.
            assertThat(FleetManifests.render(fleet).report().findings())
                    .filteredOn(finding -> !Set.of("amcp-ssh-generated", "amcp-ext-scope-bug", "azure-identity-missing")
                            .contains(finding.rule()))
                    .isEmpty();
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

    @Test
    void refusesAValueThatItDoesNotKnow() {
        assertThat(refusal(RICH, values -> values.put("nodepools", "none")))
                .isEqualTo("- at '': additional properties 'nodepools' not allowed");
    }

    @Test
    void refusesAValueThatTheApiServerWouldRefuse() {
        assertThat(refusal(RICH, values -> values.put("networkPlugin", "flannel")))
                .isEqualTo("- at '/networkPlugin': value must be one of 'azure', 'kubenet', 'none'");
    }

    @Test
    void refusesAReleaseWithoutAName() {
        assertThat(refusal(RICH, values -> values.remove("name"))).isEqualTo("- at '': missing property 'name'");
    }

    @Test
    void refusesAKeyOfANodePoolThatItDoesNotKnow() {
        assertThat(refusal(RICH, values -> ((ObjectNode) values.at("/nodePools/0")).put("size", 3)))
                .isEqualTo("- at '/nodePools/0': additional properties 'size' not allowed");
    }

    @Test
    void refusesInTheSeedProfileWhatTheReferencesValuesDoNotHave() {
        assertThat(refusal(SEED, "secure-aks", values -> values.put("nodePools", "three")))
                .isEqualTo("- at '': additional properties 'nodePools' not allowed");
    }

    private String refusal(Fleet fleet, Consumer<ObjectNode> change) {
        return refusal(fleet, "rich", change);
    }

    private String refusal(Fleet fleet, String cluster, Consumer<ObjectNode> change) {
        HelmCharts charts = chart(fleet);
        ObjectNode values = charts.values(cluster);
        change.accept(values);
        Throwable refused = catchThrowable(() -> charts.text(cluster, values));
        String message = String.valueOf(refused.getMessage()).strip();
        assertThat(message).startsWith(REFUSED);
        return message.substring(REFUSED.length());
    }

    private HelmCharts chart(Fleet fleet) {
        return HelmCharts.write(render(fleet, RepositoryLayout.HELM), folder);
    }

    private List<Manifest> fromChart(Fleet fleet) throws IOException {
        HelmCharts charts = chart(fleet);
        List<Manifest> objects = new ArrayList<>();
        for (String cluster : clusters(fleet)) {
            objects.addAll(charts.objects(cluster));
        }
        return objects;
    }

    private static List<Manifest> asManifests(Fleet fleet) {
        ManifestTree tree = render(fleet, RepositoryLayout.MANIFESTS);
        return clusters(fleet).stream()
                .flatMap(cluster -> Stream.of(cluster + "/cluster.yaml", cluster + "/sync.yaml"))
                .map(name -> tree.file("capi/clusters/" + name).orElseThrow().manifests())
                .flatMap(List::stream)
                .toList();
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
