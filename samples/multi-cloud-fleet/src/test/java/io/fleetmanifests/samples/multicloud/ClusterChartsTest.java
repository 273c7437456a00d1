package io.fleetmanifests.samples.multicloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.fleet.ApiProfile;
import io.fleetmanifests.fleet.Fleet;
import io.fleetmanifests.fleet.FleetReader;
import io.fleetmanifests.fleet.RepositoryLayout;
import io.fleetmanifests.fleet.WorkerCluster;
import io.fleetmanifests.render.FleetRenderer;
import io.fleetmanifests.tree.Manifest;
import io.fleetmanifests.tree.ManifestTree;
import io.fleetmanifests.validate.FleetManifests;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The charts of all types of cluster and the manifests say the same of every cluster, in the words of Helm itself. */
class ClusterChartsTest {

    private static final String REFUSED =
            "values don't meet the specifications of the schema(s) in the following chart(s):\n";

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource(names = {"CAPI_V1BETA1", "CURRENT"})
    void giveTheObjectsOfLayoutManifests(ApiProfile profile) throws IOException {
        Fleet fleet = MultiCloudFleet.fleet().withProfile(profile);

        assertThat(asManifests(fleet)).hasSize(2 * 5 + 5 + 2 * 5 + 1 + 5 * 3);
        assertThat(DocumentLines.difference(fromCharts(fleet), asManifests(fleet)))
                .isEmpty();
    }

    /** The fleets of the blueprints' own tests: one cluster that says everything, one that says next to nothing. */
    @ParameterizedTest
    @CsvSource({
        "aws/rich, CAPI_V1BETA1, 11",
        "aws/rich, CURRENT, 11",
        "aws/minimal, CAPI_V1BETA1, 8",
        "aws/minimal, CURRENT, 8",
        "azure/aso-rich, CAPI_V1BETA1, 10",
        "azure/aso-rich, CURRENT, 10",
        "azure/aso-minimal, CAPI_V1BETA1, 8",
        "azure/aso-minimal, CURRENT, 8"
    })
    void loseNothingThatAClusterCanSay(String name, ApiProfile profile, int objects) throws IOException {
        Fleet fleet = fleet(name).withProfile(profile);

        assertThat(asManifests(fleet)).hasSize(objects);
        assertThat(DocumentLines.difference(fromCharts(fleet), asManifests(fleet)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "aws/rich, HELM",
        "aws/rich, MANIFESTS",
        "aws/minimal, HELM",
        "aws/minimal, MANIFESTS",
        "azure/aso-rich, HELM",
        "azure/aso-rich, MANIFESTS",
        "azure/aso-minimal, HELM",
        "azure/aso-minimal, MANIFESTS"
    })
    void validationFindsNoErrorInThem(String name, RepositoryLayout layout) {
        assertThat(FleetManifests.render(fleet(name).withLayout(layout))
                        .report()
                        .findings())
                .noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    @Test
    void writeVersionsAsMachinePoolsTakeThem() throws IOException {
        for (String[] version : new String[][] {
            {"v1.33", "v1.33.0"},
            {"1.33", "v1.33.0"},
            {"v1.33.4", "v1.33.4"},
            {"1.33.4", "v1.33.4"},
            {"1.33.", "v1.33.0"}
        }) {
            assertThat(text("aws/minimal", values -> values.put("version", version[0])))
                    .contains("\n      version: \"" + version[1] + "\"\n");
        }
    }

    @Test
    void refuseAValueThatTheyDoNotKnow() {
        assertThat(refusal("aws/minimal", values -> values.put("nodepools", "none")))
                .isEqualTo("eks-cluster:\n- at '': additional properties 'nodepools' not allowed");
        assertThat(refusal("azure/aso-minimal", values -> values.put("agentPoolProfiles", "none")))
                .isEqualTo("aks-aso-cluster:\n- at '': additional properties 'agentPoolProfiles' not allowed");
    }

    @Test
    void refuseAValueThatTheApiServerWouldRefuse() {
        assertThat(refusal("aws/minimal", values -> values.put("upgradePolicy", "never")))
                .isEqualTo("eks-cluster:\n- at '/upgradePolicy': value must be one of 'extended', 'standard'");
        assertThat(refusal(
                        "azure/aso-minimal",
                        values -> values.withObject("/nodePools/0").put("osDiskSizeGB", 4096)))
                .isEqualTo("aks-aso-cluster:\n- at '/nodePools/0/osDiskSizeGB': maximum: got 4,096, want 2,048");
    }

    @Test
    void refuseAPoolWithoutAFamilyOfImages() {
        assertThat(refusal("aws/minimal", values -> ((ObjectNode) values.at("/nodePools/0")).remove("amiType")))
                .isEqualTo("eks-cluster:\n- at '/nodePools/0': missing property 'amiType'");
    }

    private String refusal(String fleet, Consumer<ObjectNode> change) {
        Throwable refused = catchThrowable(() -> text(fleet, change));
        String message = String.valueOf(refused.getMessage()).strip();
        assertThat(message).startsWith(REFUSED);
        return message.substring(REFUSED.length());
    }

    private String text(String fleet, Consumer<ObjectNode> change) throws IOException {
        HelmCharts charts = HelmCharts.write(render(fleet(fleet), RepositoryLayout.HELM), folder);
        ObjectNode values = charts.values("small");
        change.accept(values);
        return charts.text("small", values);
    }

    private List<Manifest> fromCharts(Fleet fleet) throws IOException {
        HelmCharts charts = HelmCharts.write(render(fleet, RepositoryLayout.HELM), folder);
        List<Manifest> objects = new ArrayList<>();
        for (WorkerCluster cluster : fleet.clusters()) {
            objects.addAll(charts.objects(cluster.name()));
        }
        return objects;
    }

    private static List<Manifest> asManifests(Fleet fleet) {
        ManifestTree tree = render(fleet, RepositoryLayout.MANIFESTS);
        return fleet.clusters().stream()
                .flatMap(cluster -> Stream.of(cluster.name() + "/cluster.yaml", cluster.name() + "/sync.yaml"))
                .map(name -> tree.file("capi/clusters/" + name).orElseThrow().manifests())
                .flatMap(List::stream)
                .toList();
    }

    private static Fleet fleet(String name) {
        return FleetReader.read(Path.of(
                "../../fleet-render/src/test/resources/io/fleetmanifests/render/provider/" + name + ".fleet.yaml"));
    }

    private static ManifestTree render(Fleet fleet, RepositoryLayout layout) {
        return FleetRenderer.create().render(fleet.withLayout(layout));
    }
}
