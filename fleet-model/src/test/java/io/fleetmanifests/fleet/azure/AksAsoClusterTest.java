package io.fleetmanifests.fleet.azure;

import static io.fleetmanifests.fleet.azure.AksAsoFixture.SUBSCRIPTION;
import static io.fleetmanifests.fleet.azure.AksAsoFixture.cluster;
import static io.fleetmanifests.fleet.azure.AksAsoFixture.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.finding.FindingsException;
import io.fleetmanifests.fleet.Fleet;
import io.fleetmanifests.fleet.FleetReader;
import io.fleetmanifests.kind.azure.aso.KeyReference;
import io.fleetmanifests.kind.azure.aso.NetworkProfile;
import io.fleetmanifests.kind.azure.aso.OperatorSecrets;
import io.fleetmanifests.kind.azure.aso.OperatorSpec;
import io.fleetmanifests.kind.azure.aso.ResourceGroupSpec;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AksAsoClusterTest {

    private static final AksAsoDefaults DEFAULTS = AksAsoDefaults.builder()
            .subscriptionID(SUBSCRIPTION)
            .location("westeurope")
            .version("v1.33.2")
            .networkProfile(NetworkProfile.builder()
                    .networkPlugin(NetworkProfile.Plugin.KUBENET)
                    .networkPolicy(NetworkProfile.Policy.CALICO)
                    .build())
            .managedClusterPatch(json("{\"spec\": {\"a\": {\"b\": 1, \"c\": [1]}}}"))
            .addNodePools(AksAsoNodePool.system("pool0", "Standard_D4s_v5").build())
            .build();

    @Test
    void takesFromTheDefaultsWhatItLeavesOpen() {
        AksAsoCluster resolved = AksAsoCluster.builder()
                .name("pacific")
                .location("eastus2")
                .networkProfile(NetworkProfile.builder()
                        .networkPlugin(NetworkProfile.Plugin.AZURE)
                        .build())
                .managedClusterPatch(json("{\"spec\": {\"a\": {\"c\": [2]}}}"))
                .build()
                .resolve(List.of(DEFAULTS));

        assertThat(resolved)
                .isEqualTo(AksAsoCluster.builder()
                        .name("pacific")
                        .subscriptionID(SUBSCRIPTION)
                        .location("eastus2")
                        .version("v1.33.2")
                        .networkProfile(NetworkProfile.builder()
                                .networkPlugin(NetworkProfile.Plugin.AZURE)
                                .networkPolicy(NetworkProfile.Policy.CALICO)
                                .build())
                        .managedClusterPatch(json("{\"spec\": {\"a\": {\"b\": 1, \"c\": [2]}}}"))
                        .addNodePools(AksAsoNodePool.system("pool0", "Standard_D4s_v5")
                                .build())
                        .build());
    }

    @Test
    void itsOwnSubscriptionWinsOverTheSecretOfTheDefaults() {
        AksAsoDefaults defaults =
                AksAsoDefaults.builder().credentialFrom("shared").build();

        assertThat(cluster().build().resolve(List.of(defaults)).credentialFrom())
                .isEmpty();
        assertThat(cluster()
                        .credentialFrom("own")
                        .build()
                        .resolve(List.of(defaults))
                        .credentialFrom())
                .contains("own");
    }

    @Test
    void itsOwnSecretWinsOverTheSubscriptionOfTheDefaults() {
        AksAsoCluster own =
                AksAsoCluster.builder().name("pacific").credentialFrom("own").build();

        assertThat(own.resolve(List.of(DEFAULTS)).credentialFrom()).contains("own");
    }

    @Test
    void namesItsResourceGroupAfterItself() {
        assertThat(cluster().build().effectiveResourceGroupName()).isEqualTo("pacific-rg");
        assertThat(cluster()
                        .resourceGroup(
                                ResourceGroupSpec.builder().azureName("other").build())
                        .build()
                        .effectiveResourceGroupName())
                .isEqualTo("other");
    }

    @Test
    void namesWhatItSharesWithNobody() {
        assertThat(cluster()
                        .operatorSpec(OperatorSpec.builder()
                                .secrets(OperatorSecrets.builder()
                                        .userCredentials(KeyReference.of("users", "value"))
                                        .build())
                                .build())
                        .addClusterResources(
                                json("{\"apiVersion\": \"a/v1\", \"kind\": \"B\", \"metadata\": {\"name\": \"c\"}}"))
                        .build()
                        .objectNames())
                .containsExactly(
                        "MachinePool pacific-pool0",
                        "resource group pacific-rg of subscription " + SUBSCRIPTION,
                        "Secret users",
                        "B c");
    }

    @Test
    void mayShareAResourceGroupThatItDoesNotDelete() {
        assertThat(cluster().resourceGroupPatch(json("""
                                {"metadata": {"annotations": {"serviceoperator.azure.com/reconcile-policy": "skip"}}}""")).build().objectNames())
                .containsExactly("MachinePool pacific-pool0");
    }

    @Test
    void isReadFromFleetYaml() {
        Fleet fleet = read("""
                repository: {url: https://example.org/fleet}
                clusters:
                - kind: AksAsoCluster
                  name: pacific
                  credentialFrom: azure
                  location: westeurope
                  version: v1.33.2
                  networkProfile: {networkPlugin: azure, networkPluginMode: overlay}
                  nodePools:
                  - {name: pool0, mode: System, vmSize: Standard_D4s_v5}
                """);

        assertThat(fleet.clusters())
                .containsExactly(AksAsoCluster.builder()
                        .name("pacific")
                        .credentialFrom("azure")
                        .location("westeurope")
                        .version("v1.33.2")
                        .networkProfile(NetworkProfile.builder()
                                .networkPlugin(NetworkProfile.Plugin.AZURE)
                                .networkPluginMode(NetworkProfile.PluginMode.OVERLAY)
                                .build())
                        .addNodePools(AksAsoNodePool.system("pool0", "Standard_D4s_v5")
                                .build())
                        .build());
    }

    @Test
    void mistakesInFleetYamlAreFoundAtTheirPlace() {
        assertThat(findings("""
                repository: {url: https://example.org/fleet}
                clusters:
                - kind: AksAsoCluster
                  name: pacific
                  credentialFrom: azure
                  location: westeurope
                  version: v1.33.2
                  networkProfile: {networkPlugin: cilium, netpolicy: azure}
                  managedClusterPatch:
                    metadata: {annotations: {example.org/a: null}}
                    spec: {kubernetesVersion: "1.32.0"}
                  nodePools:
                  - {name: pool0, mode: System, vmSize: Standard_D4s_v5}
                """))
                .containsExactly(
                        "fleet.yaml:8:35 error fleet-type AksAsoCluster pacific networkProfile.networkPlugin: must be one of"
                                + " [azure, kubenet, none], got \"cilium\"; choose one of them",
                        "fleet.yaml:8:43 error fleet-unknown-key AksAsoCluster pacific networkProfile.netpolicy: is not a known"
                                + " key, got \"netpolicy\"; delete it, or use one of [dnsServiceIP, ipFamilies,"
                                + " loadBalancerProfile, loadBalancerSku, natGatewayProfile, networkDataplane, networkPlugin,"
                                + " networkPluginMode, networkPolicy, outboundType, podCidr, podCidrs, serviceCidr,"
                                + " serviceCidrs]",
                        "fleet.yaml:10:45 error aso-json AksAsoCluster pacific"
                                + " managedClusterPatch.metadata.annotations[example.org/a]: must not be null; give a value, or"
                                + " leave the key out",
                        "fleet.yaml:11:31 error aso-version AksAsoCluster pacific"
                                + " managedClusterPatch.spec.kubernetesVersion: must be \"1.33.2\", which CAPZ copies from"
                                + " version, got \"1.32.0\"; leave it out");
    }

    @Test
    void refusesTwoClustersThatWouldDeleteOneGroup() {
        assertThat(findings("""
                repository: {url: https://example.org/fleet}
                defaults:
                - {kind: AksAsoDefaults, subscriptionID: s, location: westeurope, version: v1.33.2}
                clusters:
                - kind: AksAsoCluster
                  name: pacific
                  resourceGroup: {azureName: oceans}
                  nodePools: [{name: pool0, mode: System, vmSize: Standard_D4s_v5}]
                - kind: AksAsoCluster
                  name: atlantic
                  resourceGroup: {azureName: oceans}
                  nodePools: [{name: pool0, mode: System, vmSize: Standard_D4s_v5}]
                """))
                .containsExactly(
                        "fleet.yaml:10:9 error fleet-duplicate-object AksAsoCluster atlantic name: must not lead to the same"
                                + " object as another cluster's, got resource group oceans of subscription s, which cluster"
                                + " \"pacific\" has already; rename the cluster or what it has of that name");
    }

    private static List<String> findings(String yaml) {
        return catchThrowableOfType(FindingsException.class, () -> read(yaml)).findings().stream()
                .map(Finding::toText)
                .toList();
    }

    private static Fleet read(String yaml) {
        return FleetReader.read("fleet.yaml", yaml.getBytes(StandardCharsets.UTF_8), Path.of("no-such-folder"));
    }
}
