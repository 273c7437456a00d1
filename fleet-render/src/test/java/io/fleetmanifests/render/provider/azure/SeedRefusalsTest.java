package io.fleetmanifests.render.provider.azure;

import static org.assertj.core.api.Assertions.assertThat;

import io.fleetmanifests.fleet.ApiProfile;
import io.fleetmanifests.fleet.Fleet;
import io.fleetmanifests.fleet.RepositoryLayout;
import io.fleetmanifests.fleet.azure.AksCluster;
import io.fleetmanifests.fleet.azure.AksNodePool;
import io.fleetmanifests.kind.azure.LoadBalancerSku;
import io.fleetmanifests.kind.azure.ManagedClusterSku;
import io.fleetmanifests.kind.azure.NetworkPlugin;
import io.fleetmanifests.kind.azure.NetworkPolicy;
import io.fleetmanifests.kind.azure.OsType;
import io.fleetmanifests.kind.azure.SkuTier;
import io.fleetmanifests.kind.azure.Subnet;
import io.fleetmanifests.kind.azure.VirtualNetwork;
import io.fleetmanifests.kind.capi.v1beta2.ClusterNetwork;
import io.fleetmanifests.kind.capi.v1beta2.NetworkRanges;
import io.fleetmanifests.render.Fleets;
import io.fleetmanifests.render.Rendered;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What SEED_2021 has no place for is refused with its whole text, and nothing is rendered. */
class SeedRefusalsTest {

    private static final String NO_PLACE =
            "must be absent in SEED_2021, which has no place for it; leave it out, or use the profile CURRENT";

    @Test
    void aClusterThatSaysWhatBothLayoutsCanCarryRenders() {
        assertThat(helm(cluster -> cluster.networkPlugin(NetworkPlugin.AZURE)
                        .networkPolicy(NetworkPolicy.CALICO)
                        .resourceGroupName("rg")
                        .nodeResourceGroupName("nodepool-rg")
                        .virtualNetwork(VirtualNetwork.builder()
                                .name("vnet")
                                .cidrBlock("10.0.0.0/8")
                                .build())))
                .isEmpty();
        assertThat(manifests(cluster -> cluster.putLabels("a", "b")
                        .putAnnotations("c", "d")
                        .loadBalancerSKU(LoadBalancerSku.STANDARD)
                        .dnsServiceIP("192.168.0.10")
                        .sshPublicKey("")
                        .putAdditionalTags("e", "f")
                        .nodeResourceGroupName("nodes")
                        .virtualNetwork(VirtualNetwork.builder()
                                .name("vnet")
                                .cidrBlock("10.0.0.0/8")
                                .subnet(Subnet.builder()
                                        .name("nodes")
                                        .cidrBlock("10.240.0.0/16")
                                        .build())
                                .build())))
                .isEmpty();
    }

    @Test
    void aFieldThatV1alpha3Lacks() {
        Consumer<AksCluster.Builder> sku = cluster ->
                cluster.sku(ManagedClusterSku.builder().tier(SkuTier.STANDARD).build());

        assertThat(helm(sku)).containsExactly(at("one", "sku: " + NO_PLACE));
        assertThat(manifests(sku)).containsExactly(at("one", "sku: " + NO_PLACE));
    }

    @Test
    void aFieldThatOnlyTheReferencesChartLacks() {
        Consumer<AksCluster.Builder> labels =
                cluster -> cluster.putLabels("stage", "test").dnsServiceIP("192.168.0.10");

        assertThat(helm(labels))
                .containsExactly(at("one", "dnsServiceIP: " + NO_PLACE), at("one", "labels: " + NO_PLACE));
        assertThat(manifests(labels)).isEmpty();
    }

    @Test
    void aFieldInsideANetwork() {
        Consumer<AksCluster.Builder> network = cluster -> cluster.virtualNetwork(VirtualNetwork.builder()
                .name("vnet")
                .resourceGroup("rg")
                .subnet(Subnet.builder().name("nodes").build())
                .build());

        assertThat(helm(network))
                .containsExactly(
                        at("one", "virtualNetwork.resourceGroup: " + NO_PLACE),
                        at("one", "virtualNetwork.subnet: " + NO_PLACE));
        assertThat(manifests(network)).containsExactly(at("one", "virtualNetwork.resourceGroup: " + NO_PLACE));
    }

    @Test
    void aValueThatV1alpha3Lacks() {
        String plugin = at(
                "one",
                "networkPlugin: must be azure or kubenet in SEED_2021, got \"none\";"
                        + " leave it out, or use the profile CURRENT");
        String policy = at(
                "one",
                "networkPolicy: must be azure or calico in SEED_2021, got \"cilium\";"
                        + " leave it out, or use the profile CURRENT");
        Consumer<AksCluster.Builder> network =
                cluster -> cluster.networkPlugin(NetworkPlugin.NONE).networkPolicy(NetworkPolicy.CILIUM);

        assertThat(helm(network)).containsExactly(plugin, policy);
        assertThat(manifests(network)).containsExactly(plugin, policy);
    }

    @Test
    void aValueThatTheReferencesTemplateFixes() {
        Consumer<AksCluster.Builder> fixed = cluster -> cluster.nodeResourceGroupName("nodes")
                .virtualNetwork(VirtualNetwork.builder()
                        .name("vnet")
                        .cidrBlock("10.0.0.0/12")
                        .subnet(Subnet.builder()
                                .name("n")
                                .cidrBlock("10.1.0.0/16")
                                .build())
                        .build())
                .clusterNetwork(ClusterNetwork.builder()
                        .serviceDomain("fleet.local")
                        .services(NetworkRanges.builder()
                                .addCidrBlocks("192.168.0.0/16")
                                .build())
                        .build());

        assertThat(helm(fixed))
                .containsExactly(
                        at("one", "virtualNetwork.subnet: " + NO_PLACE),
                        at(
                                "one",
                                "virtualNetwork.cidrBlock: must be \"10.0.0.0/8\" in SEED_2021 with layout helm,"
                                        + " got \"10.0.0.0/12\"; leave it out, or use layout manifests"),
                        at(
                                "one",
                                "clusterNetwork.serviceDomain: must be \"cluster.local\" in SEED_2021 with layout helm,"
                                        + " got \"fleet.local\"; leave it out, or use layout manifests"),
                        at(
                                "one",
                                "nodeResourceGroupName: must be \"nodepool-one-rg\" in SEED_2021 with layout helm,"
                                        + " got \"nodes\"; leave it out, or use layout manifests"));
        assertThat(manifests(fixed)).isEmpty();
    }

    @Test
    void noServicesRange() {
        AksCluster.Builder cluster = Fleets.named("one", "pool");
        cluster.subscriptionID(Fleets.SUBSCRIPTION).location("eastus").version("v1.20.7");
        Fleet fleet = Fleets.empty()
                .profile(ApiProfile.SEED_2021)
                .addClusters(cluster.build())
                .build();

        assertThat(Rendered.refusals(fleet))
                .containsExactly(at(
                        "one",
                        "clusterNetwork.services: must be present in SEED_2021, whose chart has no services range of"
                                + " its own; set clusterNetwork.services on the cluster or in the AksDefaults"));
        assertThat(Rendered.refusals(fleet.withLayout(RepositoryLayout.MANIFESTS)))
                .isEmpty();
    }

    @Test
    void aThirdPoolInLayoutHelm() {
        Consumer<AksCluster.Builder> third = cluster -> cluster.addNodePools(
                AksNodePool.user("third", "Standard_D2s_v5").replicas(1).build());

        assertThat(helm(third))
                .containsExactly(at(
                        "one",
                        "nodePools: must be one System and one User pool in SEED_2021 with layout helm, got 1 and 2;"
                                + " use layout manifests, or the profile CURRENT"));
        assertThat(manifests(third)).isEmpty();
    }

    @Test
    void aSecondSystemPool() {
        Consumer<AksCluster.Builder> second = cluster -> cluster.addNodePools(
                AksNodePool.system("second", "Standard_D2s_v5").replicas(1).build());

        assertThat(manifests(second))
                .containsExactly(at(
                        "one",
                        "nodePools[2].mode: must be User in SEED_2021, which has one System pool, got \"System\";"
                                + " make it a User pool, or use the profile CURRENT"));
    }

    @Test
    void aPoolWithoutReplicasAndWithAFieldOfLaterVersions() {
        AksCluster.Builder cluster = AksCluster.builder();
        cluster.name("one")
                .addNodePools(
                        AksNodePool.system("a", "Standard_D2s_v5").replicas(1).build(),
                        AksNodePool.user("b", "Standard_D2s_v5")
                                .osType(OsType.LINUX)
                                .osDiskSizeGB(64)
                                .maxPods(30)
                                .build());
        Fleet fleet = Fleets.seedOf(cluster.build());

        assertThat(Rendered.refusals(fleet))
                .containsExactly(
                        at("one", "nodePools[1].maxPods: " + NO_PLACE),
                        at("one", "nodePools[1].osDiskSizeGB: " + NO_PLACE),
                        at(
                                "one",
                                "nodePools[1].replicas: must be present in SEED_2021 with layout helm;"
                                        + " say how many nodes the pool has"));
        assertThat(Rendered.refusals(fleet.withLayout(RepositoryLayout.MANIFESTS)))
                .containsExactly(at("one", "nodePools[1].maxPods: " + NO_PLACE));
    }

    @Test
    void aWindowsPool() {
        AksCluster.Builder cluster = AksCluster.builder();
        cluster.name("one")
                .addNodePools(
                        AksNodePool.system("a", "Standard_D2s_v5").replicas(1).build(),
                        AksNodePool.windows("b", "Standard_D2s_v5").replicas(1).build());
        String refusal = at(
                "one",
                "nodePools[1].osType: must be Linux in SEED_2021, got \"Windows\";"
                        + " leave the pool out, or use the profile CURRENT");
        Fleet fleet = Fleets.seedOf(cluster.build());

        assertThat(Rendered.refusals(fleet)).containsExactly(refusal);
        assertThat(Rendered.refusals(fleet.withLayout(RepositoryLayout.MANIFESTS)))
                .containsExactly(refusal);
    }

    @Test
    void twoPoolsOfOneNameInTwoClusters() {
        Fleet fleet = Fleets.seedOf(Fleets.cluster("one"), Fleets.cluster("two"));
        String rule = ".name: must be unique in the fleet in SEED_2021, whose objects bear the pool's name alone, got ";
        String hint = " which cluster \"one\" has already; rename one of them, or use the profile CURRENT";
        List<String> refusals = List.of(
                at("two", "nodePools[0]" + rule + "\"pool0\"," + hint),
                at("two", "nodePools[1]" + rule + "\"pool1\"," + hint));

        assertThat(Rendered.refusals(fleet)).isEqualTo(refusals);
        assertThat(Rendered.refusals(fleet.withLayout(RepositoryLayout.MANIFESTS)))
                .isEqualTo(refusals);
        assertThat(Rendered.refusals(Fleets.seedOf(
                        Fleets.cluster("one"), Fleets.named("two", "other").build())))
                .isEmpty();
        assertThat(Rendered.refusals(Fleets.of(Fleets.cluster("one"), Fleets.cluster("two"))))
                .isEmpty();
    }

    private static List<String> helm(Consumer<AksCluster.Builder> more) {
        return Rendered.refusals(fleet(more));
    }

    private static List<String> manifests(Consumer<AksCluster.Builder> more) {
        return Rendered.refusals(fleet(more).withLayout(RepositoryLayout.MANIFESTS));
    }

    private static Fleet fleet(Consumer<AksCluster.Builder> more) {
        AksCluster.Builder cluster = Fleets.named("one", "pool");
        more.accept(cluster);
        return Fleets.seedOf(cluster.build());
    }

    private static String at(String cluster, String message) {
        return "error profile-cannot-carry AksCluster " + cluster + " " + message;
    }
}
