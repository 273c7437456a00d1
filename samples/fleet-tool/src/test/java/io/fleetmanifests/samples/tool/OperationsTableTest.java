package io.fleetmanifests.samples.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fleetmanifests.finding.FindingsException;
import io.fleetmanifests.fleet.ApiProfile;
import io.fleetmanifests.fleet.Fleet;
import io.fleetmanifests.fleet.FleetReader;
import io.fleetmanifests.fleet.RepositoryLayout;
import io.fleetmanifests.fleet.WorkerFlux;
import io.fleetmanifests.fleet.aws.EksCluster;
import io.fleetmanifests.fleet.aws.EksNodePool;
import io.fleetmanifests.fleet.azure.AksAsoCluster;
import io.fleetmanifests.fleet.azure.AksAsoNodePool;
import io.fleetmanifests.fleet.azure.AksCluster;
import io.fleetmanifests.fleet.azure.AksNodePool;
import io.fleetmanifests.kind.aws.AmiType;
import io.fleetmanifests.render.FleetRenderer;
import io.fleetmanifests.simulate.flux.FluxSimulator;
import io.fleetmanifests.simulate.operation.FleetChange;
import io.fleetmanifests.simulate.operation.FleetOperations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Every operation on the samples' fleets, and its plan: a page that a person has read. The texts stand in
 * {@code operations-table.md}; -Dgolden.update=true writes them anew. With Helm the plans say the same.
 */
class OperationsTableTest {

    private static final Path PAGE = Path.of("src/test/resources/operations-table.md");
    private static final FluxSimulator SIMULATOR = FluxSimulator.create();

    private final Map<String, String> texts = new LinkedHashMap<>();

    @Test
    void everyOperationHasThePlanThatAPersonHasRead() throws IOException {
        seedFleet();
        seedFleetOf2021();
        azure();
        azureServiceOperator();
        aws();
        StringBuilder page = new StringBuilder("# What operations do\n");
        texts.forEach((name, text) -> page.append("\n## ")
                .append(name)
                .append("\n\n```\n")
                .append(text)
                .append("```\n"));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, page);
        }
        assertThat(page).hasToString(Files.readString(PAGE));
    }

    @Test
    void theChartOf2021HoldsNoPoolsBack() {
        FleetOperations operations = FleetOperations.on(read("seed-fleet"));

        assertThatThrownBy(() -> operations.upgrade("atlantic-aks", "v1.21.14"))
                .isInstanceOf(FindingsException.class)
                .hasMessageStartingWith(
                        "error profile-cannot-carry AksCluster atlantic-aks nodePools[0].version: must be"
                                + " absent in SEED_2021, which has no place for it");
    }

    /** Five clusters, each a HelmRelease of the chart, with the Flux Operator on the workers. */
    private void seedFleet() {
        Fleet fleet = Fleet.builder()
                .from(read("seed-fleet"))
                .profile(ApiProfile.CURRENT)
                .flux(WorkerFlux.operator("2.9.x"))
                .build();
        row(
                "seed: add a cluster",
                fleet,
                on -> List.of(
                        on.addCluster(AksCluster.builder().name("baltic-aks").build())));
        row("seed: scale a pool", fleet, on -> List.of(on.scalePool("atlantic-aks", "wratlpool", 5)));
        row("seed: scale a pool down", fleet, on -> List.of(on.scalePool("atlantic-aks", "clatlpool", 1)));
        row("seed: scale a pool to what it is", fleet, on -> List.of(on.scalePool("atlantic-aks", "wratlpool", 1)));
        row(
                "seed: add a pool",
                fleet,
                on -> List.of(on.addPool(
                        "atlantic-aks",
                        AksNodePool.user("gpu", "Standard_NC4as_T4_v3")
                                .replicas(1)
                                .build())));
        row("seed: remove a pool", fleet, on -> List.of(on.removePool("atlantic-aks", "wratlpool")));
        row("seed: upgrade in two steps", fleet, on -> on.upgrade("atlantic-aks", "v1.21.14"));
        row("seed: upgrade at once", fleet, on -> List.of(on.upgradeAtOnce("atlantic-aks", "v1.21.14")));
        row("seed: retire a cluster", fleet, on -> on.retire("atlantic-aks"));
    }

    /** As the reference repository has it: its chart has one version for a cluster and its pools. */
    private void seedFleetOf2021() {
        Fleet fleet = read("seed-fleet");
        row("seed of 2021: scale a pool", fleet, on -> List.of(on.scalePool("atlantic-aks", "wratlpool", 5)));
        row("seed of 2021: upgrade at once", fleet, on -> List.of(on.upgradeAtOnce("atlantic-aks", "v1.21.14")));
        row("seed of 2021: retire a cluster", fleet, on -> on.retire("secure-aks"));
    }

    private void azure() {
        Fleet fleet = read("multi-cloud-fleet");
        row(
                "AKS: add a cluster",
                fleet,
                on -> List.of(on.addCluster(AksCluster.builder()
                        .name("azure-asia")
                        .location("southeastasia")
                        .build())));
        row("AKS: scale a pool of the defaults", fleet, on -> List.of(on.scalePool("azure-europe", "system", 5)));
        row("AKS: upgrade in two steps", fleet, on -> on.upgrade("azure-europe", "v1.34.1"));
        row(
                "AKS, layout manifests: upgrade in two steps",
                fleet.withLayout(RepositoryLayout.MANIFESTS),
                on -> on.upgrade("azure-europe", "v1.34.1"));
        Fleet held = protect(fleet);
        row("AKS: retire a protected cluster", held, on -> on.retire("azure-europe"));
        row(
                "AKS, layout manifests: retire a protected cluster",
                held.withLayout(RepositoryLayout.MANIFESTS),
                on -> on.retire("azure-europe"));
    }

    private static Fleet protect(Fleet fleet) {
        return Fleet.builder()
                .from(fleet)
                .clusters(fleet.clusters().stream()
                        .map(cluster -> cluster instanceof AksCluster aks
                                ? AksCluster.builder().from(aks).protect(true).build()
                                : cluster)
                        .toList())
                .build();
    }

    private void azureServiceOperator() {
        Fleet fleet = read("multi-cloud-fleet");
        AksAsoNodePool pool =
                AksAsoNodePool.user("gpu", "Standard_NC4as_T4_v3").replicas(1).build();
        row(
                "AKS through ASO: add a cluster",
                fleet,
                on -> List.of(on.addCluster(AksAsoCluster.builder()
                        .name("azure-asia")
                        .location("southeastasia")
                        .build())));
        row("AKS through ASO: add a pool", fleet, on -> List.of(on.addPool("azure-africa", pool)));
        Fleet more = FleetOperations.on(fleet).addPool("azure-africa", pool).fleet();
        row("AKS through ASO: scale a pool", more, on -> List.of(on.scalePool("azure-africa", "gpu", 4)));
        row("AKS through ASO: remove a pool", more, on -> List.of(on.removePool("azure-africa", "gpu")));
        row("AKS through ASO: upgrade in two steps", fleet, on -> on.upgrade("azure-africa", "v1.34.1"));
        row("AKS through ASO: retire a cluster", fleet, on -> on.retire("azure-africa"));
    }

    private void aws() {
        Fleet fleet = read("multi-cloud-fleet");
        EksNodePool pool = EksNodePool.of("gpu", "g6.xlarge", AmiType.AL2023_X86_64_NVIDIA)
                .replicas(1)
                .build();
        row(
                "EKS: add a cluster",
                fleet,
                on -> List.of(on.addCluster(EksCluster.builder()
                        .name("aws-asia")
                        .region("ap-southeast-1")
                        .build())));
        row("EKS: scale a pool", fleet, on -> List.of(on.scalePool("aws-europe", "workers", 2)));
        row("EKS: add a pool", fleet, on -> List.of(on.addPool("aws-europe", pool)));
        Fleet more = FleetOperations.on(fleet).addPool("aws-europe", pool).fleet();
        row("EKS: remove a pool", more, on -> List.of(on.removePool("aws-europe", "gpu")));
        row("EKS: upgrade by two minor releases in two steps", fleet, on -> on.upgrade("aws-europe", "v1.35"));
        row("EKS: retire a cluster", fleet, on -> on.retire("aws-america"));
    }

    private void row(String name, Fleet fleet, Function<FleetOperations, List<FleetChange>> operation) {
        FleetOperations operations = FleetOperations.on(fleet);
        String text = text(operation.apply(operations));
        String withHelm = text(operation.apply(operations.simulatedBy(
                each -> SIMULATOR.simulate(FleetRenderer.create().render(each)))));
        assertThat(text).as(name).isEqualTo(withHelm);
        texts.put(name, text);
    }

    private static String text(List<FleetChange> steps) {
        return steps.stream().map(FleetChange::toText).collect(Collectors.joining("\n"));
    }

    private static Fleet read(String sample) {
        return FleetReader.read(Path.of("..", sample, "fleet.yaml"));
    }
}
