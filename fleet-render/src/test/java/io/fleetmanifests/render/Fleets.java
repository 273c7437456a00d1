package io.fleetmanifests.render;

import io.fleetmanifests.fleet.ApiProfile;
import io.fleetmanifests.fleet.Fleet;
import io.fleetmanifests.fleet.FleetRepository;
import io.fleetmanifests.fleet.ManagementCluster;
import io.fleetmanifests.fleet.NginxIngress;
import io.fleetmanifests.fleet.WorkerCluster;
import io.fleetmanifests.fleet.azure.AksCluster;
import io.fleetmanifests.fleet.azure.AksDefaults;
import io.fleetmanifests.fleet.azure.AksNodePool;
import io.fleetmanifests.fleet.azure.AzureIdentity;
import io.fleetmanifests.kind.azure.NetworkPlugin;
import io.fleetmanifests.kind.azure.OidcIssuerProfile;
import io.fleetmanifests.kind.capi.v1beta2.ClusterNetwork;
import io.fleetmanifests.kind.capi.v1beta2.NetworkRanges;

/** Small fleets that tests start from. */
public final class Fleets {

    public static final String SUBSCRIPTION = "00000000-0000-0000-0000-000000000001";
    public static final String CLIENT = "00000000-0000-0000-0000-000000000002";
    public static final String TENANT = "00000000-0000-0000-0000-000000000003";

    private static final String SIZE = "Standard_D4s_v5";

    private Fleets() {}

    /** The fleet of the golden trees: one AKS cluster with two pools, NGINX, workload identity, the Flux Operator. */
    public static Fleet current() {
        return empty().addDefaults(defaults())
                .addInfra(NginxIngress.f5())
                .addClusters(cluster("fleet-one"))
                .build();
    }

    /** The same for the releases of 2021: what they have no place for is left out. */
    public static Fleet seed() {
        return empty().profile(ApiProfile.SEED_2021)
                .addDefaults(seedDefaults())
                .addInfra(NginxIngress.bitnami2021())
                .addClusters(cluster("fleet-one"))
                .build();
    }

    /** Everything but clusters, their defaults and infrastructure. */
    public static Fleet.Builder empty() {
        Fleet.Builder fleet = Fleet.builder();
        fleet.repository(FleetRepository.builder()
                .url("https://github.com/example/fleet")
                .build());
        fleet.management(ManagementCluster.builder()
                .addIdentities(AzureIdentity.workloadIdentity(TENANT, CLIENT))
                .build());
        return fleet;
    }

    /** A fleet of these clusters with the usual defaults, and without infrastructure. */
    public static Fleet of(WorkerCluster... clusters) {
        return empty().addDefaults(defaults()).addClusters(clusters).build();
    }

    /** A fleet of 2021 of these clusters, without infrastructure. */
    public static Fleet seedOf(WorkerCluster... clusters) {
        return empty().profile(ApiProfile.SEED_2021)
                .addDefaults(seedDefaults())
                .addClusters(clusters)
                .build();
    }

    public static AksDefaults defaults() {
        AksDefaults.Builder defaults = AksDefaults.builder();
        defaults.subscriptionID(SUBSCRIPTION)
                .location("westeurope")
                .version("v1.33.2")
                .clusterNetwork(services())
                .oidcIssuerProfile(OidcIssuerProfile.builder().enabled(true).build());
        return defaults.build();
    }

    public static AksDefaults seedDefaults() {
        AksDefaults.Builder defaults = AksDefaults.builder();
        defaults.subscriptionID(SUBSCRIPTION)
                .location("westeurope")
                .version("v1.20.7")
                .clusterNetwork(services())
                .networkPlugin(NetworkPlugin.KUBENET);
        return defaults.build();
    }

    public static ClusterNetwork services() {
        return ClusterNetwork.builder()
                .services(
                        NetworkRanges.builder().addCidrBlocks("192.168.0.0/16").build())
                .build();
    }

    /** A cluster with the pools {@code pool0} and {@code pool1} of two nodes each. */
    public static AksCluster cluster(String name) {
        return named(name, "pool").build();
    }

    /** The same, with names of the pools that start otherwise. */
    public static AksCluster.Builder named(String name, String pool) {
        AksCluster.Builder cluster = AksCluster.builder();
        cluster.name(name);
        cluster.addNodePools(
                replicas(AksNodePool.system(pool + "0", SIZE)), replicas(AksNodePool.user(pool + "1", SIZE)));
        return cluster;
    }

    private static AksNodePool replicas(AksNodePool.Builder pool) {
        pool.replicas(2);
        return pool.build();
    }
}
