package io.fleetmanifests.validate.plan;

import static io.fleetmanifests.validate.plan.FleetPlannerTest.CLUSTER;
import static io.fleetmanifests.validate.plan.FleetPlannerTest.RELEASE;
import static io.fleetmanifests.validate.plan.FleetPlannerTest.ROOT;
import static io.fleetmanifests.validate.plan.FleetPlannerTest.north;
import static org.assertj.core.api.Assertions.assertThat;

import io.fleetmanifests.validate.state.Applier;
import io.fleetmanifests.validate.state.FleetState;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Plans over what a simulation cannot see, or only assumes. */
class UnseenTest {

    private static final FleetPlanner PLANNER = FleetPlanner.create();

    @Test
    void whatNobodyKnowsCountsAsACluster() {
        FleetState before = States.fleet()
                .byHand(ROOT)
                .kustomization("worker-clusters", RELEASE)
                .build()
                .withUnseen(Map.of(new Applier("", "HelmRelease", "workers", "north"), ""));
        Plan plan = PLANNER.plan(before, States.fleet().byHand(ROOT).build());
        assertThat(plan.toText()).isEqualTo("""
            delete HelmRelease workers/north: what it made goes as well, which is not known here and may be a cluster: \
            Kustomization flux-system/worker-clusters prunes it
            0 clusters deleted, 1 more possibly; 1 object deleted, 0 replaced, 0 forbidden, 0 updated, 0 created, 0 left \
            behind
            """);
        assertThat(plan.possibleClusterDeletions()).isEqualTo(1);
        assertThat(plan.isRefused(0)).isTrue();
        assertThat(plan.isRefused(1)).isFalse();
    }

    @Test
    void saysWhatTheUnseenMostLikelyIs() {
        FleetState before = States.fleet()
                .byHand(ROOT)
                .kustomization("worker-clusters", RELEASE)
                .build()
                .withUnseen(Map.of(new Applier("", "HelmRelease", "workers", "north"), "the cluster north"));
        FleetState after = States.fleet()
                .byHand(ROOT)
                .kustomization(
                        "worker-clusters", RELEASE.replace("spec: {interval", "spec: {releaseName: other, interval"))
                .build();
        assertThat(PLANNER.plan(before, after).toText()).startsWith("""
            replace HelmRelease workers/north spec.releaseName: nothing → "other": what it made goes and is made again, which is not \
            known here but most likely the cluster north: its releaseName changes, so Helm uninstalls the release and \
            installs another
            0 clusters deleted, 1 more possibly;\
            """);
    }

    @Test
    void whatGoesFromAWorkerIsNoCluster() {
        String remote = RELEASE.replace("spec: {interval", "spec: {kubeConfig: {secretRef: {name: a}}, interval");
        FleetState before = States.fleet()
                .byHand(ROOT)
                .kustomization("worker-clusters", remote)
                .build()
                .withUnseen(Map.of(new Applier("", "HelmRelease", "workers", "north"), ""));
        Plan plan = PLANNER.plan(before, States.fleet().byHand(ROOT).build());
        assertThat(plan.toText())
                .startsWith("delete HelmRelease workers/north: what it made goes as well, which is not known here: ");
        assertThat(plan.isRefused(0)).isFalse();
    }

    @Test
    void aSuspendedReleaseLeavesWhatNobodyKnows() {
        FleetState before = States.fleet()
                .byHand(ROOT)
                .kustomization("worker-clusters", RELEASE.replace("spec: {interval", "spec: {suspend: true, interval"))
                .build()
                .withUnseen(Map.of(new Applier("", "HelmRelease", "workers", "north"), ""));
        assertThat(PLANNER.plan(before, States.fleet().byHand(ROOT).build()).isRefused(0))
                .isFalse();
    }

    @Test
    void whatIsAssumedOfTheLaterStateAloneIsGone() {
        FleetState before = north(CLUSTER);
        List<Applier> release = List.of(new Applier("", "HelmRelease", "workers", "north"));
        assertThat(PLANNER.plan(before, before.withAssumed(release)).clusterDeletions())
                .isEqualTo(1);
        assertThat(PLANNER.plan(before.withAssumed(release), before.withAssumed(release))
                        .isEmpty())
                .isTrue();
    }
}
