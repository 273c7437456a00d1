package io.fleetmanifests.simulate.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.fleetmanifests.fleet.Fleet;
import io.fleetmanifests.fleet.NodePool;
import io.fleetmanifests.fleet.ProvisionedCluster;
import io.fleetmanifests.fleet.RepositoryLayout;
import io.fleetmanifests.fleet.azure.AksNodePool;
import io.fleetmanifests.validate.plan.FleetPlanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The fleets that operations give; what their plans say in full stands in the samples' table of operations. */
class FleetOperationsTest {

    private static final String NOTHING =
            "0 clusters deleted; 0 objects deleted, 0 replaced, 0 forbidden, 0 updated, 0 created, 0 left behind\n";

    private static final String SHARED = """
            defaults:
            - kind: AksDefaults
              subscriptionID: 00000000-0000-0000-0000-000000000001
              location: westeurope
              version: v1.33.2
              nodePools: [{name: system, mode: System, sku: Standard_D4s_v5, replicas: 3}]
            clusters:
            - {kind: AksCluster, name: one}
            - {kind: AksCluster, name: two}
            """;

    private final Fleet fleet = Sample.fleet();
    private final FleetOperations operations = FleetOperations.on(fleet);

    @Test
    void aPoolIsScaledAndNothingElseChanges() {
        FleetChange change = operations.scalePool("atlantic", "workers", 5);

        assertThat(change.toText())
                .isEqualTo("scale pool workers of atlantic from 2 to 5\n"
                        + "update MachinePool capi-worker-clusters/atlantic-workers spec.replicas: 2 → 5\n"
                        + NOTHING.replace("0 updated", "1 updated"));
        assertThat(FleetOperations.on(change.fleet())
                        .scalePool("atlantic", "workers", 2)
                        .fleet())
                .isEqualTo(fleet);
    }

    @Test
    void scalingToTheSameNumberIsNoChange() {
        FleetChange change = operations.scalePool("atlantic", "workers", 2);

        assertThat(change.fleet()).isSameAs(fleet);
        assertThat(change.plan().isEmpty()).isTrue();
        assertThat(FleetOperations.on(Sample.read(SHARED))
                        .scalePool("one", "system", 3)
                        .fleet())
                .isEqualTo(Sample.read(SHARED));
    }

    @Test
    void aPoolOfTheDefaultsBecomesTheClustersOwnAndTheOtherClustersKeepTheirs() {
        FleetChange change = FleetOperations.on(Sample.read(SHARED)).scalePool("one", "system", 5);

        assertThat(change.fleet())
                .isEqualTo(Sample.read(SHARED.replace(
                        "name: one}",
                        "name: one, nodePools: [{name: system, mode: System, sku: Standard_D4s_v5, replicas: 5}]}")));
        assertThat(change.plan().toText())
                .isEqualTo("update MachinePool capi-worker-clusters/one-system spec.replicas: 3 → 5\n"
                        + NOTHING.replace("0 updated", "1 updated"));
    }

    @Test
    void aPoolThatIsAddedCanBeRemoved() {
        AksNodePool pool =
                AksNodePool.user("gpu", "Standard_NC4as_T4_v3").replicas(1).build();
        FleetChange added = operations.addPool("atlantic", pool);

        assertThat(pools(added.fleet(), "atlantic")).containsExactly("system", "workers", "burst", "gpu");
        assertThat(added.plan().toText()).isEqualTo("""
                        create MachinePool capi-worker-clusters/atlantic-gpu
                        create AzureManagedMachinePool capi-worker-clusters/atlantic-gpu
                        """ + NOTHING.replace("0 created", "2 created"));
        assertThat(FleetOperations.on(added.fleet())
                        .removePool("atlantic", "gpu")
                        .fleet())
                .isEqualTo(fleet);
    }

    @Test
    void anUpgradeEndsWhereTheUpgradeAtOnceEnds() {
        for (String[] upgrade : new String[][] {{"atlantic", "v1.34.1"}, {"baltic", "v1.34.1"}, {"caspian", "v1.35"}}) {
            List<FleetChange> steps = operations.upgrade(upgrade[0], upgrade[1]);

            assertThat(steps).hasSize(2);
            assertThat(steps.get(1).fleet())
                    .isEqualTo(operations.upgradeAtOnce(upgrade[0], upgrade[1]).fleet());
        }
        FleetOperations shared = FleetOperations.on(Sample.read(SHARED));
        assertThat(shared.upgrade("one", "v1.34.1").get(1).fleet())
                .isEqualTo(shared.upgradeAtOnce("one", "v1.34.1").fleet())
                .isEqualTo(Sample.read(SHARED.replace("name: one}", "name: one, version: v1.34.1}")));
    }

    @Test
    void theFirstStepOfAnUpgradeLeavesThePoolsWhereTheyAre() {
        List<FleetChange> steps = operations.upgrade("baltic", "v1.34.1");

        assertThat(steps.get(0).toText()).isEqualTo("""
                        upgrade the control plane of baltic from v1.33.2 to v1.34.1
                        update AzureASOManagedControlPlane capi-worker-clusters/baltic spec.version: "v1.33.2" → "v1.34.1": upgrades the control plane from v1.33.2 to v1.34.1
                        """ + NOTHING.replace("0 updated", "1 updated"));
        assertThat(steps.get(1).toText()).isEqualTo("""
                        upgrade the pools of baltic to v1.34.1
                        update MachinePool capi-worker-clusters/baltic-old spec.template.spec.version: "v1.31.4" → "v1.34.1": replaces its nodes one after the other, from v1.31.4 to v1.34.1
                        update MachinePool capi-worker-clusters/baltic-system spec.template.spec.version: "v1.33.2" → "v1.34.1": replaces its nodes one after the other, from v1.33.2 to v1.34.1
                        """ + NOTHING.replace("0 updated", "2 updated"));
    }

    @Test
    void anUpgradeGoesOnWhereItStopped() {
        List<FleetChange> steps = operations.upgrade("caspian", "v1.34");

        List<FleetChange> rest = FleetOperations.on(steps.get(0).fleet()).upgrade("caspian", "v1.34");

        assertThat(rest).hasSize(1);
        assertThat(rest.get(0).fleet()).isEqualTo(steps.get(1).fleet());
        assertThat(rest.get(0).what()).isEqualTo("upgrade the pools of caspian to v1.34");
        assertThat(FleetOperations.on(rest.get(0).fleet()).upgrade("caspian", "v1.34"))
                .isEmpty();
    }

    @Test
    void anUpgradeToTheVersionOfTheClusterTakesItsPoolsThere() {
        List<FleetChange> steps = operations.upgrade("baltic", "v1.33.2");

        assertThat(steps).extracting(FleetChange::what).containsExactly("upgrade the pools of baltic to v1.33.2");
        assertThat(operations.upgrade("atlantic", "v1.33.2")).isEmpty();
        assertThat(operations.upgradeAtOnce("atlantic", "v1.33.2").plan().isEmpty())
                .isTrue();
    }

    @Test
    void aClusterThatIsAddedCanBeRetired() {
        ProvisionedCluster more = Target.of(Sample.read(SHARED), "one").declared();
        Fleet before = Sample.read(SHARED.replace("- {kind: AksCluster, name: one}\n", ""));
        FleetChange added = FleetOperations.on(before).addCluster(more);

        List<FleetChange> steps = FleetOperations.on(added.fleet()).retire("one");

        assertThat(steps).hasSize(1);
        assertThat(steps.get(0).fleet()).isEqualTo(before);
        assertThat(steps.get(0).plan().clusterDeletions()).isEqualTo(1);
    }

    @Test
    void whatHoldsAClusterIsTakenOffBeforeItGoes() {
        String holds =
                "protect: true, annotations: {kustomize.toolkit.fluxcd.io/prune: disabled, helm.sh/resource-policy: keep,"
                        + " cluster.x-k8s.io/paused: '', fleetmanifests.io/protect: 'true', acme.example/owner: platform}}";
        Fleet held = Sample.read(SHARED.replace("name: one}", "name: one, " + holds));

        List<FleetChange> steps = FleetOperations.on(held).retire("one");

        assertThat(steps)
                .extracting(FleetChange::what)
                .containsExactly("take the protection off one", "delete cluster one");
        assertThat(steps.get(0).fleet())
                .isEqualTo(Sample.read(
                        SHARED.replace("name: one}", "name: one, annotations: {acme.example/owner: platform}}")));
        assertThat(steps.get(1).plan().clusterDeletions()).isEqualTo(1);
        assertThat(steps.get(1).plan().leftovers()).isEmpty();
        assertThat(steps.get(1).plan().isRefused(1)).isFalse();
    }

    @Test
    void protectionByDefaultIsTakenOffOneCluster() {
        Fleet held = Sample.read(SHARED.replace("  version: v1.33.2\n", "  version: v1.33.2\n  protect: true\n"));

        List<FleetChange> steps = FleetOperations.on(held).retire("one");

        assertThat(steps.get(0).fleet().clusters().get(0))
                .isEqualTo(Target.of(held, "one").declared().withProtect(Optional.of(false)));
        assertThat(steps.get(1).fleet().clusters()).hasSize(1);
        assertThat(steps.get(1).plan().isRefused(1)).isFalse();
    }

    /** Whoever leaves a protected cluster out in one step is told by the plan. */
    @Test
    void withoutTheFirstStepThePlanForbidsTheSecond() {
        Fleet held = Sample.read(SHARED.replace("name: one}", "name: one, protect: true}"));
        LandedFleet landed = new LandedFleet();

        assertThat(FleetPlanner.create()
                        .plan(
                                landed.of(held),
                                landed.of(FleetOperations.on(held)
                                        .retire("one")
                                        .get(1)
                                        .fleet()))
                        .isRefused(1))
                .isTrue();
    }

    @Test
    void aPlannerThatProtectsAClusterForbidsItsRetirement() {
        FleetOperations guarded =
                operations.plannedBy(FleetPlanner.builder().protect("atlantic").build());

        assertThat(guarded.retire("atlantic").get(0).plan().toText())
                .startsWith("delete AzureManagedControlPlane")
                .contains(
                        "forbidden Cluster capi-worker-clusters/atlantic: the cluster atlantic is protected; take it off the"
                                + " list of protected clusters first\n");
    }

    @Test
    void theLastClusterGoesAsTheOthersDo() {
        for (RepositoryLayout layout : RepositoryLayout.values()) {
            Fleet one = Sample.read(SHARED.replace("- {kind: AksCluster, name: two}\n", ""))
                    .withLayout(layout);

            FleetChange gone = FleetOperations.on(one).retire("one").get(0);

            assertThat(gone.plan().clusterDeletions()).isEqualTo(1);
            assertThat(gone.plan().leftovers())
                    .extracting(leftover -> leftover.object().toString())
                    .containsExactly("AzureClusterIdentity capi-worker-clusters/cluster-identity");
        }
    }

    @Test
    void aStandaloneClusterKeepsWhatItHas() {
        List<FleetChange> steps = operations.retire("laptop");

        assertThat(steps).hasSize(1);
        assertThat(steps.get(0).fleet().clusters()).hasSize(4);
        assertThat(steps.get(0).plan().toText()).isEqualTo("""
            stays on laptop Kustomization flux-system/infrastructure: nobody applies it, so nobody deletes it
            0 clusters deleted; 0 objects deleted, 0 replaced, 0 forbidden, 0 updated, 0 created, 1 left behind
            """);
    }

    @Test
    void anotherSimulationIsAskedForBothFleets() {
        List<Fleet> asked = new ArrayList<>();
        LandedFleet landed = new LandedFleet();

        FleetChange change = operations
                .simulatedBy(each -> {
                    asked.add(each);
                    return landed.of(each);
                })
                .scalePool("atlantic", "workers", 5);

        assertThat(asked).containsExactly(fleet, change.fleet());
    }

    private static List<String> pools(Fleet fleet, String cluster) {
        return Target.of(fleet, cluster).resolved().pools().stream()
                .map(NodePool::name)
                .toList();
    }
}
