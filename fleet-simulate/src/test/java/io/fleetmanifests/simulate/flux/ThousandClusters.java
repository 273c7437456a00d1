package io.fleetmanifests.simulate.flux;

import io.fleetmanifests.fleet.Fleet;
import io.fleetmanifests.fleet.FleetRepository;
import io.fleetmanifests.fleet.ManagementCluster;
import io.fleetmanifests.fleet.NginxIngress;
import io.fleetmanifests.fleet.azure.AksCluster;
import io.fleetmanifests.fleet.azure.AksDefaults;
import io.fleetmanifests.fleet.azure.AksNodePool;
import io.fleetmanifests.fleet.azure.AzureIdentity;
import io.fleetmanifests.render.FleetRenderer;
import io.fleetmanifests.render.sync.TreeWriter;
import io.fleetmanifests.tree.ManifestTree;
import io.fleetmanifests.tree.TreePath;
import io.fleetmanifests.validate.state.FleetState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Measures, in one run: how long a fleet of 1,000 clusters in layout helm takes to expand, and how long one process of
 * {@code helm template} a cluster takes for 50 of them. Arguments: the helm binary, an empty folder. Not a test: times are no
 * matter of right or wrong.
 */
final class ThousandClusters {

    private static final int CLUSTERS = 1_000;
    private static final int PROCESSES = 50;

    private ThousandClusters() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        ManifestTree tree = FleetRenderer.create().render(fleet());
        Path folder = Path.of(args[1]);
        TreeWriter.write(tree, folder);

        long start = System.nanoTime();
        FleetState state = FluxSimulator.create().simulate(tree);
        long expanded = System.nanoTime();
        int objects = state.management().objects().size()
                + state.workers().values().stream()
                        .mapToInt(worker -> worker.objects().size())
                        .sum();
        System.out.printf(
                "%d clusters, %d objects: %.1f s; findings: %s%n",
                state.workers().size(),
                objects,
                (expanded - start) / 1e9,
                state.findings().stream()
                        .map(finding -> finding.toText())
                        .limit(5)
                        .toList());

        start = System.nanoTime();
        for (int i = 0; i < PROCESSES; i++) {
            template(args[0], folder, tree, name(i));
        }
        System.out.printf("%d processes of helm template: %.1f s%n", PROCESSES, (System.nanoTime() - start) / 1e9);
    }

    private static void template(String helm, Path folder, ManifestTree tree, String cluster)
            throws IOException, InterruptedException {
        TreePath release = TreePath.of("capi/clusters/" + cluster + "/cluster-helm-release.yaml");
        String values = tree.file(release)
                .orElseThrow()
                .manifests()
                .get(0)
                .content()
                .at("/spec/values")
                .toString();
        Path file = Files.writeString(folder.resolve("values.json"), values);
        Process process = new ProcessBuilder(
                        helm,
                        "template",
                        cluster,
                        folder.resolve("capi/mngmt/aks-cluster-chart").toString(),
                        "-f",
                        file.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (process.waitFor() != 0) {
            throw new IOException("helm template of " + cluster + " failed");
        }
    }

    private static String name(int i) {
        return "cluster-%04d".formatted(i);
    }

    private static Fleet fleet() {
        AksDefaults.Builder defaults = AksDefaults.builder();
        defaults.subscriptionID("00000000-0000-0000-0000-000000000001")
                .location("westeurope")
                .version("v1.33.2");
        Fleet.Builder fleet = Fleet.builder();
        fleet.repository(FleetRepository.builder()
                        .url("https://github.com/example/fleet")
                        .build())
                .management(ManagementCluster.builder()
                        .addIdentities(AzureIdentity.workloadIdentity(
                                "00000000-0000-0000-0000-000000000003", "00000000-0000-0000-0000-000000000002"))
                        .build())
                .addDefaults(defaults.build())
                .addInfra(NginxIngress.f5());
        for (int i = 0; i < CLUSTERS; i++) {
            AksCluster.Builder cluster = AksCluster.builder().name(name(i));
            cluster.addNodePools(
                    AksNodePool.system("pool0", "Standard_D4s_v5").replicas(2).build(),
                    AksNodePool.user("pool1", "Standard_D8s_v5").replicas(3).build(),
                    AksNodePool.user("pool2", "Standard_D8s_v5").replicas(1).build());
            fleet.addClusters(cluster.build());
        }
        return fleet.build();
    }
}
