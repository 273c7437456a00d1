package io.fleetmanifests.fleet.azure;

import static io.fleetmanifests.fleet.azure.AksAsoFixture.json;
import static io.fleetmanifests.fleet.azure.AksAsoFixture.ofCluster;
import static io.fleetmanifests.fleet.azure.AksAsoFixture.ofPatchedSpec;
import static io.fleetmanifests.fleet.azure.AksFixture.ACCEPTED;
import static io.fleetmanifests.fleet.azure.AksFixture.said;
import static org.assertj.core.api.Assertions.assertThat;

import io.fleetmanifests.kind.azure.aso.ResourceGroupSpec;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AksAsoChecksTest {

    @Test
    void acceptsAClusterWithNothingButWhatItNeeds() {
        assertThat(ofCluster(cluster -> {})).isEqualTo(ACCEPTED);
    }

    @Test
    void namesAllThatIsMissing() {
        assertThat(said(() -> AksAsoCluster.builder().name("pacific").build().resolve(List.of())))
                .isEqualTo("""
                        AksAsoCluster subscriptionID: is missing, on the cluster and in the fleet's AksAsoDefaults; set it on one \
                        of them, or credentialFrom
                        AksAsoCluster location: is missing, on the cluster and in the fleet's AksAsoDefaults; set it on one of them
                        AksAsoCluster version: is missing, on the cluster and in the fleet's AksAsoDefaults; set it on one of them
                        AksAsoCluster nodePools: must contain a pool of mode System, got no pools; add one with \
                        AksAsoNodePool.system, or mode: System""");
    }

    @Test
    void refusesAnEmptyValueAsMissing() {
        assertThat(ofCluster(cluster -> cluster.location("")))
                .isEqualTo("AksAsoCluster location: is missing (it is empty), on the cluster and in the fleet's"
                        + " AksAsoDefaults; set it on one of them");
    }

    @Test
    void takesASecretInPlaceOfASubscription() {
        assertThat(ofCluster(cluster -> cluster.subscriptionID(Optional.empty()).credentialFrom("azure")))
                .isEqualTo(ACCEPTED);
    }

    @Test
    void refusesASubscriptionThatNoSecretCanBeNamedAfter() {
        assertThat(ofCluster(cluster -> cluster.subscriptionID("ABCDEF01-0000")))
                .isEqualTo(ACCEPTED);
        assertThat(ofCluster(cluster -> cluster.subscriptionID("Pay as you go")))
                .isEqualTo(
                        "AksAsoCluster subscriptionID: must be letters, digits and hyphens, with a letter or digit at both"
                                + " ends, got \"Pay as you go\"; give the subscription's id, not its name");
    }

    @Test
    void refusesASecretThatKubernetesCouldNotHave() {
        assertThat(ofCluster(cluster -> cluster.credentialFrom("Azure_1")))
                .isEqualTo("AksAsoCluster credentialFrom: must be lower-case letters, digits, hyphens and dots, with a"
                        + " letter or digit at both ends, got \"Azure_1\"; rename it, to \"azure-1\" for example");
    }

    @Test
    void refusesUserPoolsAlone() {
        assertThat(said(() -> AksAsoCluster.builder()
                        .name("pacific")
                        .subscriptionID("s")
                        .location("l")
                        .version("v1.33.2")
                        .addNodePools(AksAsoNodePool.user("a", "s").build())
                        .build()
                        .resolve(List.of())))
                .isEqualTo(
                        "AksAsoCluster nodePools: must contain a pool of mode System, got only User pools [a]; add one"
                                + " with AksAsoNodePool.system, or mode: System");
    }

    @Test
    void refusesTwoPoolsOfOneName() {
        assertThat(ofCluster(cluster ->
                        cluster.addNodePools(AksAsoNodePool.user("pool0", "s").build())))
                .isEqualTo("AksAsoCluster nodePools[1].name: must be unique in the cluster, got \"pool0\", which a pool"
                        + " above it has already; rename one of them");
        assertThat(ofCluster(cluster ->
                        cluster.addNodePools(AksAsoNodePool.user("pool1", "s").build())))
                .isEqualTo(ACCEPTED);
    }

    @Test
    void refusesANameThatIsNoDnsLabel() {
        assertThat(ofCluster(cluster -> cluster.name("Pacific")))
                .isEqualTo(
                        "AksAsoCluster name: must be lower-case letters, digits and hyphens, with a letter or digit at"
                                + " both ends, got \"Pacific\"; rename it, to \"pacific\" for example");
    }

    @Test
    void refusesAVersionWithoutItsPatch() {
        assertThat(ofCluster(cluster -> cluster.version("1.33")))
                .isEqualTo("AksAsoCluster version: must be major.minor.patch, got \"1.33\"; write v1.33.2, in full, for"
                        + " example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "A-1", "abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqr"})
    void acceptsDnsPrefixes(String prefix) {
        assertThat(ofCluster(cluster -> cluster.dnsPrefix(prefix))).isEqualTo(ACCEPTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", "a.b", "abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrs"})
    void refusesDnsPrefixes(String prefix) {
        assertThat(ofCluster(cluster -> cluster.dnsPrefix(prefix)))
                .isEqualTo(
                        "AksAsoCluster dnsPrefix: must be 1 to 54 letters, digits and hyphens, with a letter or digit at"
                                + " both ends, got \"" + prefix + "\"; choose another prefix");
    }

    @Test
    void holdsTheNameInAzureToItsForm() {
        assertThat(ofCluster(cluster -> cluster.azureName("Pacific_1"))).isEqualTo(ACCEPTED);
        assertThat(ofCluster(cluster -> cluster.azureName("pacific.1")))
                .isEqualTo(
                        "AksAsoCluster azureName: must be 1 to 63 letters, digits, hyphens and underscores, with a letter"
                                + " or digit at both ends, got \"pacific.1\"; choose another name");
    }

    @Test
    void refusesPoolsInThePatch() {
        assertThat(ofPatchedSpec("{\"agentPoolProfiles\": []}", cluster -> {}))
                .isEqualTo(
                        "AksAsoCluster managedClusterPatch.spec.agentPoolProfiles: must be absent: CAPZ makes the pools"
                                + " from the MachinePools; say them as nodePools");
    }

    @Test
    void refusesAnotherVersionInThePatch() {
        assertThat(ofPatchedSpec("{\"kubernetesVersion\": \"1.33.2\"}", cluster -> {}))
                .isEqualTo(ACCEPTED);
        assertThat(ofPatchedSpec("{\"kubernetesVersion\": \"1.32.0\"}", cluster -> {}))
                .isEqualTo(
                        "AksAsoCluster managedClusterPatch.spec.kubernetesVersion: must be \"1.33.2\", which CAPZ copies"
                                + " from version, got \"1.32.0\"; leave it out");
        assertThat(ofPatchedSpec("{\"kubernetesVersion\": 1.33}", cluster -> {}))
                .isEqualTo(
                        "AksAsoCluster managedClusterPatch.spec.kubernetesVersion: must be \"1.33.2\", which CAPZ copies"
                                + " from version, got \"1.33\"; leave it out");
    }

    @Test
    void refusesAnotherVersionInThePatchOfAPool() {
        assertThat(ofCluster(cluster -> cluster.addNodePools(AksAsoNodePool.user("pool1", "s")
                        .agentPoolPatch(json("{\"spec\": {\"orchestratorVersion\": \"1.32.0\"}}"))
                        .build())))
                .isEqualTo(
                        "AksAsoCluster nodePools[1].agentPoolPatch.spec.orchestratorVersion: must be \"1.33.2\", which"
                                + " CAPZ copies from version, got \"1.32.0\"; leave it out");
        assertThat(ofCluster(cluster -> cluster.addNodePools(AksAsoNodePool.user("pool1", "s")
                        .version("v1.32.0")
                        .agentPoolPatch(json("{\"spec\": {\"orchestratorVersion\": \"1.32.0\"}}"))
                        .build())))
                .isEqualTo(ACCEPTED);
    }

    @Test
    void refusesDefaultsThatShareAResourceGroup() {
        assertThat(said(() -> AksAsoDefaults.builder()
                        .resourceGroup(
                                ResourceGroupSpec.builder().azureName("all").build())
                        .build()))
                .isEqualTo(
                        "AksAsoDefaults resourceGroup.azureName: must be absent from defaults: the first cluster to be"
                                + " deleted would delete the group of all; name the group on the cluster");
        assertThat(said(() -> AksAsoDefaults.builder()
                        .resourceGroup(
                                ResourceGroupSpec.builder().putTags("a", "b").build())
                        .build()))
                .isEqualTo(ACCEPTED);
    }
}
