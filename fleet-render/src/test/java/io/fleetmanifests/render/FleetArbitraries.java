package io.fleetmanifests.render;

import io.fleetmanifests.fleet.Fleet;
import io.fleetmanifests.fleet.InfraOverlay;
import io.fleetmanifests.fleet.NginxIngress;
import io.fleetmanifests.fleet.OverlayComponent;
import io.fleetmanifests.fleet.RepositoryLayout;
import io.fleetmanifests.fleet.azure.AksCluster;
import io.fleetmanifests.fleet.azure.AksNodePool;
import io.fleetmanifests.kind.RawJson;
import io.fleetmanifests.kind.azure.AutoUpgradeProfile;
import io.fleetmanifests.kind.azure.LoadBalancerProfile;
import io.fleetmanifests.kind.azure.LoadBalancerSku;
import io.fleetmanifests.kind.azure.ManagedClusterSku;
import io.fleetmanifests.kind.azure.NetworkPlugin;
import io.fleetmanifests.kind.azure.NetworkPolicy;
import io.fleetmanifests.kind.azure.OsDiskType;
import io.fleetmanifests.kind.azure.ScaleSetPriority;
import io.fleetmanifests.kind.azure.Scaling;
import io.fleetmanifests.kind.azure.SkuTier;
import io.fleetmanifests.kind.azure.Taint;
import io.fleetmanifests.kind.azure.TaintEffect;
import io.fleetmanifests.kind.azure.UpgradeChannel;
import io.fleetmanifests.kind.azure.VirtualNetwork;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Fleets of all kinds, as recipes: the builder calls are kept apart, so that they can be made in another order. */
final class FleetArbitraries {

    private FleetArbitraries() {}

    /** What makes a fleet, but for the order in which it is said. */
    record Recipe(RepositoryLayout layout, List<ClusterRecipe> clusters) {

        Fleet inOrder() {
            return fleet(
                    clusters.stream().map(recipe -> recipe.build(recipe.steps)).toList());
        }

        /** The same with clusters and builder calls in an order of chance. */
        Fleet shuffled(Random random) {
            List<AksCluster> built = new ArrayList<>();
            for (ClusterRecipe recipe : clusters) {
                List<Consumer<AksCluster.Builder>> steps = new ArrayList<>(recipe.steps);
                Collections.shuffle(steps, random);
                built.add(recipe.build(steps));
            }
            Collections.shuffle(built, random);
            return fleet(built);
        }

        private Fleet fleet(List<AksCluster> built) {
            return Fleets.empty()
                    .layout(layout)
                    .addDefaults(Fleets.defaults())
                    .addInfra(NginxIngress.f5())
                    .addAllClusters(built)
                    .build();
        }
    }

    record ClusterRecipe(String name, List<AksNodePool> pools, List<Consumer<AksCluster.Builder>> steps) {

        AksCluster build(List<Consumer<AksCluster.Builder>> order) {
            AksCluster.Builder cluster = AksCluster.builder();
            order.forEach(step -> step.accept(cluster));
            cluster.name(name).addAllNodePools(pools);
            return cluster.build();
        }
    }

    static Arbitrary<Recipe> recipes() {
        Arbitrary<List<ClusterRecipe>> clusters = names(12)
                .set()
                .ofMinSize(0)
                .ofMaxSize(4)
                .flatMap(names -> Combinators.combine(
                                names.stream().map(FleetArbitraries::cluster).toList())
                        .as(List::copyOf));
        return Combinators.combine(Arbitraries.of(RepositoryLayout.class), clusters)
                .as(Recipe::new);
    }

    private static Arbitrary<String> names(int length) {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .ofMinLength(2)
                .ofMaxLength(length)
                .filter(name -> !name.contains("windows") && !name.contains("microsoft") && !name.equals("base"));
    }

    private static Arbitrary<ClusterRecipe> cluster(String name) {
        Arbitrary<List<AksNodePool>> pools =
                names(12).set().ofMinSize(1).ofMaxSize(4).flatMap(FleetArbitraries::pools);
        return Combinators.combine(pools, texts().flatMap(FleetArbitraries::clusterSteps))
                .as((list, steps) -> new ClusterRecipe(name, list, steps));
    }

    /** Whatever YAML could take for something else, and whatever it has to escape. */
    private static Arbitrary<Map<String, String>> texts() {
        Arbitrary<String> keys =
                Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(8);
        Arbitrary<String> values = Arbitraries.oneOf(
                Arbitraries.strings()
                        .ofMaxLength(12)
                        .filter(text -> text.codePoints().noneMatch(c -> c >= 0xd800 && c <= 0xdfff)),
                Arbitraries.of("yes", "null", "0x1f", "1e3", "1:30", "- a", "a: b", "#", "", " x ", "line\nline\n"));
        return Arbitraries.maps(keys, values).ofMaxSize(3);
    }

    private static Arbitrary<List<Consumer<AksCluster.Builder>>> clusterSteps(Map<String, String> texts) {
        List<Consumer<AksCluster.Builder>> steps = List.of(
                cluster -> cluster.putAllLabels(texts),
                cluster -> cluster.putAllAnnotations(texts),
                cluster -> cluster.putAllAdditionalTags(texts),
                cluster -> cluster.location("northeurope"),
                cluster -> cluster.resourceGroupName("rg"),
                cluster -> cluster.nodeResourceGroupName("nodes-rg"),
                cluster -> cluster.version("v1.32.9"),
                cluster -> cluster.networkPlugin(NetworkPlugin.AZURE),
                cluster -> cluster.networkPolicy(NetworkPolicy.CALICO),
                cluster -> cluster.virtualNetwork(
                        VirtualNetwork.builder().name("vnet").build()),
                cluster -> cluster.loadBalancerSKU(LoadBalancerSku.STANDARD),
                cluster -> cluster.loadBalancerProfile(
                        LoadBalancerProfile.builder().managedOutboundIPs(3).build()),
                cluster -> cluster.dnsServiceIP("192.168.0.10"),
                cluster -> cluster.dnsPrefix("prefix"),
                cluster -> cluster.sku(
                        ManagedClusterSku.builder().tier(SkuTier.STANDARD).build()),
                cluster -> cluster.autoUpgradeProfile(AutoUpgradeProfile.builder()
                        .upgradeChannel(UpgradeChannel.STABLE)
                        .build()),
                cluster -> cluster.sshPublicKey(""),
                cluster -> cluster.enablePreviewFeatures(true),
                cluster -> cluster.addAsoManagedClusterPatches("{\"spec\": {}}"),
                cluster -> cluster.infra(InfraOverlay.builder()
                        .addComponents(OverlayComponent.builder()
                                .name("nginx")
                                .values(RawJson.of(Map.of("texts", texts)))
                                .build())
                        .build()));
        return Arbitraries.subsetOf(steps).map(List::copyOf);
    }

    private static Arbitrary<List<AksNodePool>> pools(Set<String> names) {
        List<Arbitrary<AksNodePool>> pools = new ArrayList<>();
        for (String name : names) {
            AksNodePool.Builder start = pools.isEmpty()
                    ? AksNodePool.system(name, "Standard_D4s_v5")
                    : AksNodePool.user(name, "Standard_D8s_v5");
            AksNodePool plain = start.build();
            pools.add(texts().flatMap(FleetArbitraries::poolSteps).map(steps -> {
                AksNodePool.Builder pool = AksNodePool.builder().from(plain);
                steps.forEach(step -> step.accept(pool));
                return pool.build();
            }));
        }
        return Combinators.combine(pools).as(List::copyOf);
    }

    private static Arbitrary<Set<Consumer<AksNodePool.Builder>>> poolSteps(Map<String, String> texts) {
        return Arbitraries.subsetOf(List.of(
                pool -> pool.replicas(0),
                pool -> pool.version("v1.31.1"),
                pool -> pool.putAllAnnotations(texts),
                pool -> pool.putAllNodeLabels(texts),
                pool -> pool.putAllAdditionalTags(texts),
                pool -> pool.addAvailabilityZones("1", "3"),
                pool -> pool.scaling(Scaling.builder().minSize(1).maxSize(9).build()),
                pool -> pool.addTaints(Taint.builder()
                        .key("k")
                        .value("no")
                        .effect(TaintEffect.NO_EXECUTE)
                        .build()),
                pool -> pool.maxPods(110),
                pool -> pool.osDiskSizeGB(64),
                pool -> pool.osDiskType(OsDiskType.MANAGED),
                pool -> pool.enableUltraSSD(true),
                pool -> pool.scaleSetPriority(ScaleSetPriority.SPOT),
                pool -> pool.enableFIPS(true)));
    }
}
