package io.fleetmanifests.samples.seed;

import io.fleetmanifests.fleet.ApiProfile;
import io.fleetmanifests.fleet.Fleet;
import io.fleetmanifests.fleet.FleetRepository;
import io.fleetmanifests.fleet.FolderComponent;
import io.fleetmanifests.fleet.InfraOverlay;
import io.fleetmanifests.fleet.ManagementCluster;
import io.fleetmanifests.fleet.NginxIngress;
import io.fleetmanifests.fleet.OverlayComponent;
import io.fleetmanifests.fleet.StandaloneCluster;
import io.fleetmanifests.fleet.WorkerFlux;
import io.fleetmanifests.fleet.azure.AksCluster;
import io.fleetmanifests.fleet.azure.AksDefaults;
import io.fleetmanifests.fleet.azure.AksNodePool;
import io.fleetmanifests.fleet.azure.AzureIdentity;
import io.fleetmanifests.kind.RawJson;
import io.fleetmanifests.kind.azure.NetworkPlugin;
import io.fleetmanifests.kind.azure.NetworkPolicy;
import io.fleetmanifests.kind.azure.VirtualNetwork;
import io.fleetmanifests.kind.capi.v1beta2.ClusterNetwork;
import io.fleetmanifests.kind.capi.v1beta2.NetworkRanges;
import io.fleetmanifests.validate.FleetManifests;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Five AKS clusters and a development cluster, as the reference repository has them. A program to be run from the root of this
 * repository: {@code SeedFleet [PROFILE [OUT [FOLDER]]]}.
 */
public final class SeedFleet {

    private static final String SIZE = "Standard_D8s_v3";

    private final Path folder;

    private SeedFleet(Path folder) {
        this.folder = folder;
    }

    /**
     * Renders the fleet, validates it, and writes what changed.
     *
     * @param args the profile, default SEED_2021; where to write, default {@code target/seed-fleet}; this sample's folder, default
     *     {@code samples/seed-fleet}
     */
    public static void main(String[] args) {
        String profile = args.length > 0 ? args[0] : "SEED_2021";
        Path out = Path.of(args.length > 1 ? args[1] : "target/seed-fleet");
        Path folder = Path.of(args.length > 2 ? args[2] : "samples/seed-fleet");
        Fleet fleet = of(folder).withProfile(ApiProfile.valueOf(profile));
        PrintStream printed = System.out;
        printed.print(FleetManifests.render(fleet).writeTo(out).toText());
    }

    /** The fleet in profile SEED_2021; {@code folder} is this sample's, which holds the security baseline. */
    public static Fleet of(Path folder) {
        return new SeedFleet(folder).fleet();
    }

    private Fleet fleet() {
        return Fleet.builder()
                .profile(ApiProfile.SEED_2021)
                .repository(FleetRepository.builder()
                        .url("https://github.com/kaizentm/multicluster-gitops")
                        .build())
                .management(ManagementCluster.builder()
                        .addIdentities(AzureIdentity.workloadIdentity(
                                "00000000-0000-0000-0000-000000000003", "00000000-0000-0000-0000-000000000002"))
                        .build())
                .flux(WorkerFlux.exported())
                .addDefaults(defaults())
                .addInfra(NginxIngress.bitnami2021(), baseline())
                .addClusters(
                        cluster("atlantic-aks", "atl").build(),
                        cluster("north-aks", "nrt").build(),
                        cluster("pacific-aks", "pac").build(),
                        secured(cluster("secure-aks", "sec")),
                        secured(cluster("super-secure-aks", "ssc")),
                        development())
                .build();
    }

    private static AksDefaults defaults() {
        return AksDefaults.builder()
                .subscriptionID("0fe1cc35-0cfa-4152-97d7-5dfb45a8d4ba")
                .location("eastus")
                .version("v1.20.7")
                .networkPlugin(NetworkPlugin.KUBENET)
                .networkPolicy(NetworkPolicy.CALICO)
                .clusterNetwork(ClusterNetwork.builder()
                        .services(NetworkRanges.builder()
                                .addCidrBlocks("10.0.0.0/16")
                                .build())
                        .build())
                .addNodePools(
                        pool(AksNodePool.system("clagentpool", SIZE), 2),
                        pool(AksNodePool.user("wragentpool", SIZE), 1))
                .build();
    }

    private static AksCluster.Builder cluster(String name, String letters) {
        AksCluster.Builder cluster = AksCluster.builder();
        cluster.name(name);
        cluster.addNodePools(
                pool(AksNodePool.system("cl" + letters + "pool", SIZE), 2),
                pool(AksNodePool.user("wr" + letters + "pool", SIZE), 1));
        return cluster;
    }

    private static AksNodePool pool(AksNodePool.Builder pool, int replicas) {
        pool.replicas(replicas);
        return pool.build();
    }

    private static AksCluster secured(AksCluster.Builder cluster) {
        cluster.networkPlugin(NetworkPlugin.AZURE);
        cluster.networkPolicy(NetworkPolicy.AZURE);
        cluster.virtualNetwork(VirtualNetwork.builder().name("secure-vnet").build());
        cluster.infraPath("./infra/base/secure-aks-baseline");
        return cluster.build();
    }

    private static StandaloneCluster development() {
        return StandaloneCluster.builder()
                .name("k3d-america")
                .infra(InfraOverlay.builder()
                        .addComponents(OverlayComponent.builder()
                                .name("nginx")
                                .values(RawJson.parse("""
                                        {"service": {"type": "ClusterIP", "ports": {"http": 8080}}}"""))
                                .build())
                        .build())
                .build();
    }

    private FolderComponent baseline() {
        FolderComponent.Builder baseline = FolderComponent.builder().name("secure-aks-baseline");
        for (String name : new String[] {"kustomization.yaml", "namespace.yaml", "network-policy.yaml"}) {
            try {
                baseline.putFiles(
                        name,
                        Files.readString(folder.resolve("secure-aks-baseline").resolve(name)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return baseline.build();
    }
}
