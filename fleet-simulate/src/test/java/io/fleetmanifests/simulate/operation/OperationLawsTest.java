package io.fleetmanifests.simulate.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.fleet.Fleet;
import io.fleetmanifests.fleet.NodePool;
import io.fleetmanifests.fleet.RepositoryLayout;
import io.fleetmanifests.fleet.aws.EksNodePool;
import io.fleetmanifests.fleet.azure.AksAsoNodePool;
import io.fleetmanifests.fleet.azure.AksNodePool;
import io.fleetmanifests.kind.aws.AmiType;
import io.fleetmanifests.render.FleetRenderer;
import io.fleetmanifests.simulate.flux.FluxSimulator;
import io.fleetmanifests.simulate.helm.HelmEngine;
import io.fleetmanifests.validate.FleetManifests;
import io.fleetmanifests.validate.plan.FleetPlanner;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** What holds of every operation, whatever the provider of the cluster that it is about. */
class OperationLawsTest {

    private static final String DEFAULTS = """
            defaults:
            - kind: AksDefaults
              subscriptionID: 00000000-0000-0000-0000-000000000001
              location: westeurope
              version: v1.33.2
              nodePools: [{name: pool0, mode: System, sku: Standard_D4s_v5, replicas: 3}]
            - kind: AksAsoDefaults
              subscriptionID: 00000000-0000-0000-0000-000000000001
              location: westeurope
              version: v1.33.2
              nodePools: [{name: pool0, mode: System, vmSize: Standard_D4s_v5, replicas: 3}]
            - kind: EksDefaults
              region: eu-central-1
              version: v1.33
              nodePools: [{name: pool0, amiType: AL2023_x86_64_STANDARD, replicas: 3}]
            clusters:
            """;

    /** An operation on a cluster; the number makes it one of its kind. */
    private record Operation(String name, BiFunction<FleetOperations, String, Fleet> apply) {

        Fleet on(Fleet fleet, int cluster) {
            return apply.apply(
                    FleetOperations.on(fleet), fleet.clusters().get(cluster).name());
        }

        @Override
        public String toString() {
            return name;
        }
    }

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void whatChangesNothingHasAnEmptyPlan(@ForAll("fleets") Fleet fleet) {
        for (var cluster : fleet.clusters()) {
            int nodes = pool0(fleet, cluster.name()).replicas().orElseThrow();
            FleetChange change = FleetOperations.on(fleet).scalePool(cluster.name(), "pool0", nodes);

            assertThat(change.fleet()).isEqualTo(fleet);
            assertThat(change.plan().isEmpty()).isTrue();
        }
    }

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void aPoolThatComesAndGoesLeavesNoTrace(@ForAll("fleets") Fleet fleet) {
        String cluster = fleet.clusters().get(0).name();
        Fleet more = addPool(FleetOperations.on(fleet), cluster);

        FleetChange back = FleetOperations.on(more).removePool(cluster, "extra");

        assertThat(back.fleet().resolvedClusters()).isEqualTo(fleet.resolvedClusters());
        LandedFleet landed = new LandedFleet();
        assertThat(FleetPlanner.create()
                        .plan(landed.of(fleet), landed.of(back.fleet()))
                        .isEmpty())
                .isTrue();
        boolean own = !Target.of(fleet, cluster).declared().pools().isEmpty();
        assertThat(back.fleet().equals(fleet)).isEqualTo(own);
    }

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void aClusterThatComesAndGoesLeavesNoTrace(@ForAll("fleets") Fleet fleet) {
        Fleet more = FleetOperations.on(fleet)
                .addCluster(Target.of(Sample.read(DEFAULTS + cluster("extra", 0, false, 1)), "extra")
                        .declared())
                .fleet();

        assertThat(FleetOperations.on(more).retire("extra"))
                .extracting(FleetChange::fleet)
                .containsExactly(fleet);
    }

    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void operationsOnDifferentClustersMayChangePlaces(
            @ForAll("fleets") Fleet fleet, @ForAll("operations") Operation one, @ForAll("operations") Operation other) {
        int last = fleet.clusters().size() - 1;
        // A cluster that goes moves those behind it.
        int moved = one.on(fleet, 0).clusters().size() - 1;

        assertThat(other.on(one.on(fleet, 0), moved)).isEqualTo(one.on(other.on(fleet, last), 0));
    }

    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void everyFleetThatComesOfAnOperationValidates(
            @ForAll("fleets") Fleet fleet, @ForAll("operations") Operation operation) {
        assertThat(FleetManifests.render(operation.on(fleet, 0)).report().findings())
                .noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void anUpgradeInStepsRollsNoNodesBeforeTheControlPlane(@ForAll("fleets") Fleet fleet) {
        FleetOperations operations = FleetOperations.on(fleet);
        String cluster = fleet.clusters().get(0).name();

        List<FleetChange> steps = operations.upgrade(cluster, "v1.34.1");

        assertThat(steps).hasSize(2);
        assertThat(steps.get(0).plan().changes())
                .extracting(change -> change.object().kind())
                .allMatch(kind -> kind.endsWith("ControlPlane"));
        assertThat(steps.get(1).plan().changes())
                .extracting(change -> change.object().kind())
                .containsOnly("MachinePool");
        assertThat(steps.get(1).fleet())
                .isEqualTo(operations.upgradeAtOnce(cluster, "v1.34.1").fleet());
    }

    /** What Helm gives from the charts is what the plans take from the fleet. */
    @Property(tries = 8, shrinking = ShrinkingMode.OFF)
    void plansSayWhatTheyWouldSayWithHelm(
            @ForAll("fleets") Fleet manifests, @ForAll("operations") Operation operation) {
        Optional<HelmEngine> helm = HelmEngine.find();
        helm.ifPresent(HelmEngine::close);
        Assume.that(helm.isPresent());
        Fleet fleet = manifests.withLayout(RepositoryLayout.HELM);
        Fleet after = operation.on(fleet, 0);
        LandedFleet landed = new LandedFleet();
        FluxSimulator simulator = FluxSimulator.create();
        FleetRenderer renderer = FleetRenderer.create();
        FleetPlanner planner = FleetPlanner.create();

        assertThat(planner.plan(landed.of(fleet), landed.of(after)).toText())
                .isEqualTo(planner.plan(
                                simulator.simulate(renderer.render(fleet)), simulator.simulate(renderer.render(after)))
                        .toText());
    }

    @Provide
    Arbitrary<Operation> operations() {
        return Arbitraries.of(
                new Operation(
                        "scale",
                        (fleet, cluster) -> fleet.scalePool(cluster, "pool0", 7).fleet()),
                new Operation("add a pool", OperationLawsTest::addPool),
                new Operation(
                        "upgrade the control plane",
                        (fleet, cluster) ->
                                fleet.upgrade(cluster, "v1.34.1").get(0).fleet()),
                new Operation(
                        "upgrade",
                        (fleet, cluster) ->
                                fleet.upgradeAtOnce(cluster, "v1.34.1").fleet()),
                new Operation("retire", (fleet, cluster) -> {
                    List<FleetChange> steps = fleet.retire(cluster);
                    return steps.get(steps.size() - 1).fleet();
                }));
    }

    private static Fleet addPool(FleetOperations operations, String cluster) {
        // Names begin with the number of their type.
        NodePool pool = switch (cluster.charAt(1)) {
            case '0' -> AksNodePool.user("extra", "Standard_D4s_v5").build();
            case '1' -> AksAsoNodePool.user("extra", "Standard_D4s_v5").build();
            default ->
                EksNodePool.of("extra", "m7i.large", AmiType.AL2023_X86_64_STANDARD)
                        .build();
        };
        return operations.addPool(cluster, pool).fleet();
    }

    private static NodePool pool0(Fleet fleet, String cluster) {
        Target target = Target.of(fleet, cluster);
        return target.resolved().pools().get(target.pool("pool0"));
    }

    /** Two to four clusters of any type, protected or not, with pools of their own or those of the defaults. */
    @Provide
    Arbitrary<Fleet> fleets() {
        Arbitrary<List<Object>> cluster = Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(1, 5))
                .as(List::of);
        return cluster.list().ofMinSize(2).ofMaxSize(4).map(clusters -> {
            StringBuilder yaml = new StringBuilder(DEFAULTS);
            IntStream.range(0, clusters.size()).forEach(i -> {
                int type = (int) clusters.get(i).get(0);
                yaml.append(cluster(
                        "c" + type + "-" + i, type, (boolean) clusters.get(i).get(1), (int)
                                clusters.get(i).get(2)));
            });
            return Sample.read(yaml.toString());
        });
    }

    private static String cluster(String name, int type, boolean own, int replicas) {
        String kind = List.of("AksCluster", "AksAsoCluster", "EksCluster").get(type);
        String pool = List.of(
                        "mode: System, sku: Standard_D8s_v5",
                        "mode: System, vmSize: Standard_D8s_v5",
                        "amiType: AL2023_x86_64_STANDARD, instanceType: m7i.large")
                .get(type);
        String pools = ", protect: " + (replicas > 3) + ", nodePools: [{name: pool0, replicas: " + replicas + ", "
                + pool + "}]";
        return "- {kind: " + kind + ", name: " + name + (own ? pools : "") + "}\n";
    }
}
