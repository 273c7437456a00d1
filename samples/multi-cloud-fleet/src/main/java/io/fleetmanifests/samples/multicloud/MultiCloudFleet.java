package io.fleetmanifests.samples.multicloud;

import io.fleetmanifests.fleet.ApiProfile;
import io.fleetmanifests.fleet.Fleet;
import io.fleetmanifests.fleet.FleetRepository;
import io.fleetmanifests.fleet.InfraOverlay;
import io.fleetmanifests.fleet.ManagementCluster;
import io.fleetmanifests.fleet.NginxIngress;
import io.fleetmanifests.fleet.OverlayComponent;
import io.fleetmanifests.fleet.aws.AwsIdentity;
import io.fleetmanifests.fleet.aws.EksCluster;
import io.fleetmanifests.fleet.aws.EksDefaults;
import io.fleetmanifests.fleet.aws.EksFargateProfile;
import io.fleetmanifests.fleet.aws.EksNodePool;
import io.fleetmanifests.fleet.azure.AksAsoCluster;
import io.fleetmanifests.fleet.azure.AksAsoDefaults;
import io.fleetmanifests.fleet.azure.AksAsoNodePool;
import io.fleetmanifests.fleet.azure.AksCluster;
import io.fleetmanifests.fleet.azure.AksDefaults;
import io.fleetmanifests.fleet.azure.AksNodePool;
import io.fleetmanifests.fleet.azure.AzureIdentity;
import io.fleetmanifests.kind.RawJson;
import io.fleetmanifests.kind.aws.AccessConfig;
import io.fleetmanifests.kind.aws.Addon;
import io.fleetmanifests.kind.aws.AmiType;
import io.fleetmanifests.kind.aws.EksAuthenticationMode;
import io.fleetmanifests.kind.aws.ManagedMachinePoolScaling;
import io.fleetmanifests.kind.azure.NetworkPlugin;
import io.fleetmanifests.kind.azure.NetworkPluginMode;
import io.fleetmanifests.kind.azure.aso.NetworkProfile;
import io.fleetmanifests.kind.azure.aso.Toggle;
import io.fleetmanifests.validate.FleetManifests;
import java.io.PrintStream;
import java.nio.file.Path;

/**
 * Three AKS clusters, one of them through Azure Service Operator, and two EKS clusters under one management cluster, with one
 * ingress controller for all, which one cluster exposes. A program to be run from the root of this repository:
 * {@code MultiCloudFleet [PROFILE [OUT]]}.
 */
public final class MultiCloudFleet {

    private MultiCloudFleet() {}

    /**
     * Renders the fleet, validates it, and writes what changed.
     *
     * @param args the profile, default CURRENT; where to write, default {@code target/multi-cloud-fleet}
     */
    public static void main(String[] args) {
        String profile = args.length > 0 ? args[0] : "CURRENT";
        Path out = Path.of(args.length > 1 ? args[1] : "target/multi-cloud-fleet");
        Fleet fleet = fleet().withProfile(ApiProfile.valueOf(profile));
        PrintStream printed = System.out;
        printed.print(FleetManifests.render(fleet).writeTo(out).toText());
    }

    /** The fleet, in profile CURRENT. */
    public static Fleet fleet() {
        return Fleet.builder()
                .repository(FleetRepository.builder()
                        .url("https://github.com/example/fleet")
                        .build())
                .management(ManagementCluster.builder()
                        .addIdentities(
                                AzureIdentity.workloadIdentity(
                                        "00000000-0000-0000-0000-000000000003", "00000000-0000-0000-0000-000000000002"),
                                AwsIdentity.role("arn:aws:iam::123456789012:role/fleet"))
                        .build())
                .addDefaults(onAzure(), onAzureThroughAso(), onAws())
                .addInfra(NginxIngress.f5())
                .addClusters(
                        AksCluster.builder()
                                .name("azure-europe")
                                .location("westeurope")
                                .build(),
                        AksCluster.builder()
                                .name("azure-america")
                                .location("eastus2")
                                .build(),
                        AksAsoCluster.builder()
                                .name("azure-africa")
                                .location("southafricanorth")
                                .managedClusterPatch(costs())
                                .build(),
                        EksCluster.builder()
                                .name("aws-europe")
                                .region("eu-central-1")
                                .addFargateProfiles(EksFargateProfile.of("batch", "batch"))
                                .build(),
                        EksCluster.builder()
                                .name("aws-america")
                                .region("us-east-2")
                                .infra(exposed())
                                .build())
                .build();
    }

    private static AksDefaults onAzure() {
        return AksDefaults.builder()
                .subscriptionID("00000000-0000-0000-0000-000000000001")
                .version("v1.33.2")
                .networkPlugin(NetworkPlugin.AZURE)
                .networkPluginMode(NetworkPluginMode.OVERLAY)
                .addNodePools(AksNodePool.system("system", "Standard_D4s_v5")
                        .replicas(3)
                        .build())
                .build();
    }

    /** The same through Azure Service Operator, whose fields are AKS's own; here AKS counts the nodes. */
    private static AksAsoDefaults onAzureThroughAso() {
        return AksAsoDefaults.builder()
                .subscriptionID("00000000-0000-0000-0000-000000000001")
                .version("v1.33.2")
                .networkProfile(NetworkProfile.builder()
                        .networkPlugin(NetworkProfile.Plugin.AZURE)
                        .networkPluginMode(NetworkProfile.PluginMode.OVERLAY)
                        .build())
                .oidcIssuerProfile(Toggle.on())
                .addNodePools(AksAsoNodePool.system("system", "Standard_D4s_v5")
                        .replicas(3)
                        .enableAutoScaling(true)
                        .minCount(3)
                        .maxCount(6)
                        .build())
                .build();
    }

    /** What has no attribute is said as JSON. */
    private static RawJson costs() {
        return RawJson.parse("""
                {"spec": {"metricsProfile": {"costAnalysis": {"enabled": true}}}}""");
    }

    private static EksDefaults onAws() {
        return EksDefaults.builder()
                .version("v1.33")
                .accessConfig(AccessConfig.builder()
                        .authenticationMode(EksAuthenticationMode.API)
                        .build())
                .addAddons(addon("vpc-cni", "v1.20.1-eksbuild.1"), addon("coredns", "v1.12.2-eksbuild.4"))
                .addNodePools(EksNodePool.of("workers", "m7i.large", AmiType.AL2023_X86_64_STANDARD)
                        .replicas(3)
                        .scaling(ManagedMachinePoolScaling.builder()
                                .minSize(2)
                                .maxSize(6)
                                .build())
                        .build())
                .build();
    }

    private static Addon addon(String name, String version) {
        return Addon.builder().name(name).version(version).build();
    }

    /** The one patch: this cluster's ingress controller gets a load balancer of the cloud. */
    private static InfraOverlay exposed() {
        return InfraOverlay.builder()
                .addComponents(OverlayComponent.builder()
                        .name("nginx")
                        .values(RawJson.parse("""
                                {"controller": {"service": {"type": "LoadBalancer"}}}"""))
                        .build())
                .build();
    }
}
