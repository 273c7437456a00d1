package io.fleetmanifests.simulate.flux;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.fleet.Fleet;
import io.fleetmanifests.fleet.FleetRepository;
import io.fleetmanifests.fleet.ManagementCluster;
import io.fleetmanifests.fleet.NginxIngress;
import io.fleetmanifests.fleet.RepositoryLayout;
import io.fleetmanifests.fleet.azure.AksCluster;
import io.fleetmanifests.fleet.azure.AksDefaults;
import io.fleetmanifests.fleet.azure.AksNodePool;
import io.fleetmanifests.fleet.azure.AzureIdentity;
import io.fleetmanifests.render.FleetRenderer;
import io.fleetmanifests.simulate.helm.HelmEngine;
import io.fleetmanifests.tree.Manifest;
import io.fleetmanifests.validate.state.ClusterState;
import io.fleetmanifests.validate.state.FleetState;
import io.fleetmanifests.validate.state.PlacedObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** A fleet puts the same on its clusters in both layouts, but for who owns it and the releases of layout helm. */
final class BothLayoutsTest {

    @Property(tries = 15, shrinking = ShrinkingMode.OFF)
    void simulateToTheSameObjects(@ForAll("fleets") Fleet fleet) {
        Optional<HelmEngine> helm = HelmEngine.find();
        helm.ifPresent(HelmEngine::close);
        Assume.that(helm.isPresent());

        FleetState one = simulate(fleet.withLayout(RepositoryLayout.HELM));
        FleetState other = simulate(fleet.withLayout(RepositoryLayout.MANIFESTS));

        assertThat(one.workers().keySet()).isEqualTo(other.workers().keySet());
        assertThat(contents(one.management())).isEqualTo(contents(other.management()));
        one.workers()
                .forEach((name, worker) -> assertThat(contents(worker))
                        .isEqualTo(contents(other.worker(name).orElseThrow()))
                        .isNotEmpty());
    }

    private static FleetState simulate(Fleet fleet) {
        return FluxSimulator.create().simulate(FleetRenderer.create().render(fleet));
    }

    private static Map<String, Manifest> contents(ClusterState cluster) {
        Map<String, Manifest> contents = new TreeMap<>();
        for (PlacedObject object : cluster.objects()) {
            if (!object.identity().name().endsWith("-helm-release")) {
                ObjectNode content = object.content().deepCopy();
                content.withObject("/metadata/labels")
                        .remove(List.of(
                                "kustomize.toolkit.fluxcd.io/name",
                                "kustomize.toolkit.fluxcd.io/namespace",
                                "helm.toolkit.fluxcd.io/name",
                                "helm.toolkit.fluxcd.io/namespace"));
                contents.put(object.identity().toString(), Manifest.of(content));
            }
        }
        return contents;
    }

    @Provide
    Arbitrary<Fleet> fleets() {
        Arbitrary<Set<String>> names = names().set().ofMinSize(1).ofMaxSize(6);
        return Combinators.combine(names, Arbitraries.of(true, false), texts()).as((clusters, infra, texts) -> {
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
                    .addDefaults(defaults.build());
            if (infra) {
                fleet.addInfra(NginxIngress.f5());
            }
            clusters.forEach(name -> fleet.addClusters(cluster(name, texts)));
            return fleet.build();
        });
    }

    private static AksCluster cluster(String name, Map<String, String> texts) {
        AksCluster.Builder cluster = AksCluster.builder().name(name);
        cluster.putAllLabels(texts).putAllAdditionalTags(texts);
        cluster.addNodePools(
                AksNodePool.system(name, "Standard_D4s_v5").replicas(2).build());
        return cluster.build();
    }

    private static Arbitrary<String> names() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .ofMinLength(2)
                .ofMaxLength(10)
                .filter(name -> !name.contains("windows") && !name.contains("microsoft") && !name.equals("base"));
    }

    /** What YAML could take for something else. */
    private static Arbitrary<Map<String, String>> texts() {
        Arbitrary<String> values = Arbitraries.of("yes", "null", "0x1f", "1e3", "a-b", "", "01", "true");
        Arbitrary<String> keys =
                Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(8);
        return Arbitraries.maps(keys, values).ofMaxSize(3);
    }
}
