package io.fleetmanifests.samples.seed;

import io.fleetmanifests.fleet.Fleet;
import io.fleetmanifests.fleet.FleetRepository;
import io.fleetmanifests.fleet.ManagementCluster;
import io.fleetmanifests.fleet.NginxIngress;
import io.fleetmanifests.fleet.azure.AksCluster;
import io.fleetmanifests.fleet.azure.AksDefaults;
import io.fleetmanifests.fleet.azure.AksNodePool;
import io.fleetmanifests.fleet.azure.AzureIdentity;
import io.fleetmanifests.validate.FleetManifests;
import java.nio.file.Path;

/** The program of the README's first screen. */
public final class FirstFleet {

    private FirstFleet() {}

    /** Writes a fleet of one cluster below {@code root}. */
    public static void write(Path root, String tenant, String client, String subscription) {
        Fleet fleet = Fleet.builder()
                .repository(FleetRepository.builder()
                        .url("https://github.com/acme/fleet")
                        .build())
                .management(ManagementCluster.builder()
                        .addIdentities(AzureIdentity.workloadIdentity(tenant, client))
                        .build())
                .addDefaults(AksDefaults.builder()
                        .subscriptionID(subscription)
                        .location("westeurope")
                        .version("v1.33.2")
                        .build())
                .addClusters(AksCluster.builder()
                        .name("atlantic")
                        .addNodePools(AksNodePool.system("pool0", "Standard_D4s_v5")
                                .replicas(2)
                                .build())
                        .build())
                .addInfra(NginxIngress.f5())
                .build();
        FleetManifests.render(fleet).writeTo(root);
    }
}
