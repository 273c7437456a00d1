package io.fleetmanifests.simulate.flux;

import static java.util.Objects.requireNonNull;
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
import io.fleetmanifests.tree.Manifest;
import io.fleetmanifests.validate.plan.Action;
import io.fleetmanifests.validate.plan.Change;
import io.fleetmanifests.validate.plan.FleetPlanner;
import io.fleetmanifests.validate.plan.Plan;
import io.fleetmanifests.validate.state.ClusterState;
import io.fleetmanifests.validate.state.FleetState;
import io.fleetmanifests.validate.state.ObjectIdentity;
import io.fleetmanifests.validate.state.PlacedObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** A plan is the difference of two states: nothing of one and the same, and between two all of it. */
final class PlanLawsTest {

    private static final FleetPlanner PLANNER = FleetPlanner.create();

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void nothingHappensWhereNothingChanges(@ForAll("fleets") Fleet fleet) {
        assertThat(PLANNER.plan(simulate(fleet), simulate(fleet)).isEmpty()).isTrue();
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void aPlanAppliedToTheStateBeforeGivesTheStateAfter(@ForAll("fleets") Fleet one, @ForAll("fleets") Fleet other) {
        FleetState before = simulate(one);
        FleetState after = simulate(other);
        Plan plan = PLANNER.plan(before, after);

        assertThat(plan.leftovers()).isEmpty();
        Map<String, Map<ObjectIdentity, Manifest>> applied = contents(before);
        plan.changes().forEach(change -> apply(change, after, applied));
        Map<String, Map<ObjectIdentity, Manifest>> expected = contents(after);
        for (Change change : plan.changes()) {
            if (change.action() == Action.FORBIDDEN) {
                Manifest stays = requireNonNull(applied.get(change.cluster())).get(change.object());
                requireNonNull(expected.get(change.cluster())).put(change.object(), requireNonNull(stays));
            }
        }
        assertThat(applied).isEqualTo(expected);
    }

    private static void apply(Change change, FleetState after, Map<String, Map<ObjectIdentity, Manifest>> clusters) {
        Map<ObjectIdentity, Manifest> objects = clusters.computeIfAbsent(change.cluster(), name -> new TreeMap<>());
        Optional<Manifest> now = cluster(change.cluster(), after)
                .flatMap(state -> state.find(change.object()))
                .map(PlanLawsTest::content);
        switch (change.action()) {
            case FORBIDDEN -> {}
            case CREATE ->
                assertThat(objects.put(change.object(), now.orElseThrow()))
                        .as("nothing is there before %s", change.toText())
                        .isNull();
            case UPDATE ->
                assertThat(objects.put(change.object(), now.orElseThrow()))
                        .as("something else is there before %s", change.toText())
                        .isNotNull()
                        .isNotEqualTo(now.orElseThrow());
            case DELETE, REPLACE -> {
                assertThat(objects.remove(change.object())).isNotNull();
                now.ifPresent(content -> objects.put(change.object(), content));
                if (change.object().kind().equals("Cluster") && now.isEmpty()) {
                    clusters.remove(change.object().name());
                }
            }
        }
    }

    private static Optional<ClusterState> cluster(String name, FleetState state) {
        return name.isEmpty() ? Optional.of(state.management()) : state.worker(name);
    }

    private static Map<String, Map<ObjectIdentity, Manifest>> contents(FleetState state) {
        Map<String, Map<ObjectIdentity, Manifest>> contents = new TreeMap<>();
        contents.put("", contents(state.management()));
        state.workers().forEach((name, worker) -> contents.put(name, contents(worker)));
        return contents;
    }

    private static Map<ObjectIdentity, Manifest> contents(ClusterState cluster) {
        Map<ObjectIdentity, Manifest> contents = new TreeMap<>();
        cluster.objects().forEach(object -> contents.put(object.identity(), content(object)));
        return contents;
    }

    /** Without the labels that say who applied the object, which are no part of a plan. */
    private static Manifest content(PlacedObject object) {
        ObjectNode content = object.content().deepCopy();
        content.withObject("/metadata/labels")
                .remove(List.of(
                        "kustomize.toolkit.fluxcd.io/name",
                        "kustomize.toolkit.fluxcd.io/namespace",
                        "helm.toolkit.fluxcd.io/name",
                        "helm.toolkit.fluxcd.io/namespace"));
        return Manifest.of(content);
    }

    private static FleetState simulate(Fleet fleet) {
        return FluxSimulator.create().simulate(FleetRenderer.create().render(fleet));
    }

    @Provide
    Arbitrary<Fleet> fleets() {
        Arbitrary<AksCluster> clusters = Combinators.combine(
                        Arbitraries.of("north", "south", "east", "west"),
                        Arbitraries.of("pool0", "pool1"),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of("Standard_D4s_v5", "Standard_D8s_v5"),
                        Arbitraries.of("v1.32.4", "v1.33.2"))
                .as(PlanLawsTest::cluster);
        return Combinators.combine(
                        clusters.list().uniqueElements(AksCluster::name).ofMaxSize(4), Arbitraries.of(true, false))
                .as(PlanLawsTest::fleet);
    }

    private static AksCluster cluster(String name, String pool, int replicas, String sku, String version) {
        return AksCluster.builder()
                .name(name)
                .version(version)
                .addNodePools(AksNodePool.system(pool, sku).replicas(replicas).build())
                .build();
    }

    /** One cluster is always there, so that there is always something below capi/clusters. */
    private static Fleet fleet(List<AksCluster> clusters, boolean infra) {
        Fleet.Builder fleet = Fleet.builder();
        fleet.layout(RepositoryLayout.MANIFESTS)
                .repository(FleetRepository.builder()
                        .url("https://github.com/example/fleet")
                        .build())
                .management(ManagementCluster.builder()
                        .addIdentities(AzureIdentity.workloadIdentity(
                                "00000000-0000-0000-0000-000000000003", "00000000-0000-0000-0000-000000000002"))
                        .build())
                .addDefaults(AksDefaults.builder()
                        .subscriptionID("00000000-0000-0000-0000-000000000001")
                        .location("westeurope")
                        .build())
                .addClusters(cluster("rock", "pool0", 1, "Standard_D4s_v5", "v1.33.2"));
        clusters.forEach(fleet::addClusters);
        if (infra) {
            fleet.addInfra(NginxIngress.f5());
        }
        return fleet.build();
    }
}
