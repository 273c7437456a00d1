package io.fleetmanifests.fleet.azure;

import static io.fleetmanifests.fleet.azure.AksAsoFixture.json;
import static io.fleetmanifests.fleet.azure.AksAsoFixture.ofPatchedPool;
import static io.fleetmanifests.fleet.azure.AksAsoFixture.ofPool;
import static io.fleetmanifests.fleet.azure.AksFixture.ACCEPTED;
import static io.fleetmanifests.fleet.azure.AksFixture.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.fleetmanifests.kind.azure.aso.AgentPoolSettings.OsType;
import io.fleetmanifests.kind.azure.aso.PoolUpgradeSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AksAsoNodePoolChecksTest {

    private static final String MANAGED_BY = "cluster.x-k8s.io/replicas-managed-by";

    @Test
    void namesMissingAttributes() {
        assertThatIllegalStateException()
                .isThrownBy(() -> AksAsoNodePool.builder().build())
                .withMessage(
                        "Cannot build AksAsoNodePool, some of required attributes are not set [name, mode, vmSize]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"p", "pool0", "abcdefghijk1"})
    void acceptsNames(String name) {
        assertThat(ofPool(pool -> pool.name(name))).isEqualTo(ACCEPTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0pool", "Pool", "my-pool", "\u00e4rger", "workerpoolone"})
    void refusesNames(String name) {
        assertThat(ofPool(pool -> pool.name(name)))
                .isEqualTo("AksAsoNodePool name: must be 1 to 12 lower-case letters and digits, a letter first, got \""
                        + name + "\"; rename it, to \"pool0\" for example");
    }

    @Test
    void refusesAWindowsNameOfSevenLetters() {
        assertThat(said(() -> AksAsoNodePool.windows("windows", "s").build()))
                .isEqualTo(
                        "AksAsoNodePool name: must be at most 6 characters for Windows, got \"windows\" (7); shorten it");
        assertThat(said(() -> AksAsoNodePool.windows("window", "s").build())).isEqualTo(ACCEPTED);
    }

    @Test
    void refusesAWindowsPoolForTheSystem() {
        assertThat(said(() ->
                        AksAsoNodePool.system("a", "s").osType(OsType.WINDOWS).build()))
                .isEqualTo(
                        "AksAsoNodePool osType: must be Linux in a pool of mode System, got \"Windows\"; make it a User"
                                + " pool, or a Linux one");
        assertThat(said(() -> AksAsoNodePool.system("a", "s")
                        .agentPoolPatch(json("{\"spec\": {\"osType\": \"Windows\"}}"))
                        .build()))
                .isEqualTo("AksAsoNodePool agentPoolPatch.spec.osType: must be Linux in a pool of mode System, got"
                        + " \"Windows\"; make it a User pool, or a Linux one");
    }

    @Test
    void holdsNumbersToTheirRange() {
        assertThat(ofPool(pool -> pool.osDiskSizeGB(2048))).isEqualTo(ACCEPTED);
        assertThat(ofPool(pool -> pool.osDiskSizeGB(2049)))
                .isEqualTo("AksAsoNodePool osDiskSizeGB: must be 0 to 2048, got 2049; choose a value in that range");
        assertThat(ofPool(pool -> pool.upgradeSettings(
                        PoolUpgradeSettings.builder().drainTimeoutInMinutes(0).build())))
                .isEqualTo(
                        "AksAsoNodePool upgradeSettings.drainTimeoutInMinutes: must be 1 to 1440, got 0; choose a value in"
                                + " that range");
    }

    @Test
    void refusesAVersionWithoutItsPatch() {
        assertThat(ofPool(pool -> pool.version("1.33")))
                .isEqualTo(
                        "AksAsoNodePool version: must be major.minor.patch, got \"1.33\"; write v1.33.2, in full, for"
                                + " example");
    }

    @Test
    void wantsBothBoundsWithAutoscaling() {
        assertThat(ofPool(pool -> pool.enableAutoScaling(true).minCount(1).maxCount(5)))
                .isEqualTo(ACCEPTED);
        assertThat(ofPool(pool -> pool.enableAutoScaling(true).minCount(1)))
                .isEqualTo("AksAsoNodePool maxCount: is missing, with enableAutoScaling; set minCount and maxCount");
        assertThat(ofPatchedPool(
                        "{\"maxCount\": 5}",
                        pool -> pool.enableAutoScaling(true).minCount(1)))
                .isEqualTo(ACCEPTED);
    }

    @Test
    void refusesBoundsWithoutAutoscaling() {
        assertThat(ofPool(pool -> pool.minCount(1)))
                .isEqualTo(
                        "AksAsoNodePool minCount: must be absent without enableAutoScaling, got 1; set enableAutoScaling"
                                + " to true");
    }

    @Test
    void refusesBoundsTheWrongWayRound() {
        assertThat(ofPool(pool -> pool.enableAutoScaling(true).minCount(5).maxCount(1)))
                .isEqualTo("AksAsoNodePool minCount: must not be above maxCount 1, got 5; swap them");
    }

    @Test
    void refusesAnotherCounterOfNodesBesideAutoscaling() {
        assertThat(ofPool(pool ->
                        pool.enableAutoScaling(true).minCount(1).maxCount(5).putAnnotations(MANAGED_BY, "aks")))
                .isEqualTo(ACCEPTED);
        assertThat(ofPool(pool -> pool.enableAutoScaling(true)
                        .minCount(1)
                        .maxCount(5)
                        .putAnnotations(MANAGED_BY, "external-autoscaler")))
                .isEqualTo("AksAsoNodePool annotations[" + MANAGED_BY + "]: must be aks with enableAutoScaling, got"
                        + " \"external-autoscaler\"; leave it out, or switch one of the two autoscalers off");
    }

    @Test
    void refusesAksAsCounterOfNodesWithoutAutoscaling() {
        assertThat(ofPool(pool -> pool.putAnnotations(MANAGED_BY, "external-autoscaler")))
                .isEqualTo(ACCEPTED);
        assertThat(ofPool(pool -> pool.putAnnotations(MANAGED_BY, "aks")))
                .isEqualTo("AksAsoNodePool annotations[" + MANAGED_BY
                        + "]: must not be aks without enableAutoScaling: CAPZ"
                        + " removes it; set enableAutoScaling to true");
    }

    @Test
    void refusesACountThatIsNotThatOfReplicas() {
        assertThat(ofPatchedPool("{\"count\": 3}", pool -> pool.replicas(3))).isEqualTo(ACCEPTED);
        assertThat(ofPatchedPool("{\"count\": 3}", pool -> pool.replicas(2)))
                .isEqualTo(
                        "AksAsoNodePool agentPoolPatch.spec.count: must be the number of replicas, which CAPZ copies, got"
                                + " 3; set replicas instead");
    }

    @Test
    void refusesAPatchThatChangesWhoItIs() {
        assertThat(ofPatchedPool("{\"azureName\": \"other\"}", pool -> {}))
                .isEqualTo(
                        "AksAsoNodePool agentPoolPatch.spec.azureName: must be absent: the fleet sets it; leave it out of"
                                + " the patch");
    }
}
