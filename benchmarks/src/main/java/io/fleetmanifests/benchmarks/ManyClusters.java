package io.fleetmanifests.benchmarks;

import io.fleetmanifests.fleet.Fleet;
import io.fleetmanifests.fleet.FleetRepository;
import io.fleetmanifests.fleet.ManagementCluster;
import io.fleetmanifests.fleet.NginxIngress;
import io.fleetmanifests.fleet.RepositoryLayout;
import io.fleetmanifests.fleet.azure.AksCluster;
import io.fleetmanifests.fleet.azure.AksDefaults;
import io.fleetmanifests.fleet.azure.AksNodePool;
import io.fleetmanifests.fleet.azure.AzureIdentity;
import io.fleetmanifests.kind.azure.NetworkPlugin;
import io.fleetmanifests.kind.azure.NetworkPluginMode;
import io.fleetmanifests.kind.azure.Scaling;
import io.fleetmanifests.tree.Manifest;
import io.fleetmanifests.tree.ManifestFile;
import io.fleetmanifests.tree.ManifestTree;
import io.fleetmanifests.tree.TreePath;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Fleets of any number of AKS clusters that differ as real ones do: in name, place, tags and size. */
final class ManyClusters {

    private static final String[] LOCATIONS = {"westeurope", "northeurope", "eastus2", "southeastasia", "brazilsouth"};
    private static final String SIZE = "Standard_D8s_v5";

    private ManyClusters() {}

    /** A fleet of so many clusters with so many node pools each. */
    static Fleet fleet(int clusters, int pools, RepositoryLayout layout) {
        Fleet.Builder fleet = Fleet.builder();
        fleet.layout(layout)
                .repository(FleetRepository.builder()
                        .url("https://github.com/example/fleet")
                        .build())
                .management(ManagementCluster.builder()
                        .addIdentities(AzureIdentity.workloadIdentity(uuid(3), uuid(2)))
                        .build())
                .addDefaults(AksDefaults.builder()
                        .subscriptionID(uuid(1))
                        .version("v1.33.2")
                        .networkPlugin(NetworkPlugin.AZURE)
                        .networkPluginMode(NetworkPluginMode.OVERLAY)
                        .build())
                .addInfra(NginxIngress.f5());
        for (int i = 0; i < clusters; i++) {
            fleet.addClusters(cluster(i, pools));
        }
        return fleet.build();
    }

    /** Of a rendered tree what Cluster API and CAPZ get: nine objects of a cluster with three pools. */
    static ManifestTree objects(ManifestTree rendered) {
        ManifestTree.Builder objects = ManifestTree.builder();
        for (ManifestFile file : rendered.files()) {
            List<Manifest> manifests = file.manifests().stream()
                    .filter(ManyClusters::isClusterObject)
                    .toList();
            if (file.path().startsWith(TreePath.of("capi/clusters")) && !manifests.isEmpty()) {
                objects.add(ManifestFile.of(file.path(), manifests));
            }
        }
        return objects.build();
    }

    private static boolean isClusterObject(Manifest manifest) {
        return manifest.gvk()
                .filter(kind -> kind.group().endsWith("cluster.x-k8s.io"))
                .isPresent();
    }

    private static AksCluster cluster(int number, int pools) {
        AksCluster.Builder cluster = AksCluster.builder();
        cluster.name("cluster-" + number)
                .location(LOCATIONS[number % LOCATIONS.length])
                .additionalTags(Map.of("owner", "team-" + number % 20, "cost-centre", "cc-" + number % 7));
        for (int pool = 0; pool < pools; pool++) {
            cluster.addNodePools(pool(number, pool));
        }
        return cluster.build();
    }

    private static AksNodePool pool(int cluster, int pool) {
        AksNodePool.Builder built =
                pool == 0 ? AksNodePool.system("system", SIZE) : AksNodePool.user("user" + pool, SIZE);
        built.replicas(2 + cluster % 3)
                .nodeLabels(Map.of("pool", "p" + pool))
                .scaling(Scaling.builder().minSize(2).maxSize(9).build());
        return built.build();
    }

    private static String uuid(int number) {
        return String.format(Locale.ROOT, "00000000-0000-0000-0000-%012d", number);
    }
}
