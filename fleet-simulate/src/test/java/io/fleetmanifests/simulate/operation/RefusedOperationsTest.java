package io.fleetmanifests.simulate.operation;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.fleetmanifests.fleet.azure.AksCluster;
import io.fleetmanifests.fleet.azure.AksNodePool;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Callers' mistakes, each with what is said of it. */
class RefusedOperationsTest {

    private final FleetOperations operations = FleetOperations.on(Sample.fleet());

    @Test
    void refusesAClusterThatIsNotThere() {
        refused(
                fleet -> fleet.scalePool("atlantik", "workers", 5),
                "cluster: must be one of the fleet's, got \"atlantik\"; name one of [atlantic, baltic, caspian, laptop,"
                        + " newest]");
        refused(
                fleet -> fleet.retire("atlantik"),
                "cluster: must be one of the fleet's, got \"atlantik\"; name one of [atlantic, baltic, caspian, laptop,"
                        + " newest]");
    }

    @Test
    void refusesAClusterThatTheFleetDoesNotCreate() {
        refused(
                fleet -> fleet.upgrade("laptop", "v1.34.1"),
                "cluster: must be one that the fleet creates, got \"laptop\", whose nodes and version the fleet does not"
                        + " know; change it where it comes from");
    }

    @Test
    void refusesAClusterThatIsThereAlready() {
        refused(
                fleet -> fleet.addCluster(AksCluster.builder().name("atlantic").build()),
                "cluster: must have a name of its own, got \"atlantic\", which the fleet has already; choose another name");
    }

    @Test
    void refusesAClusterThatLacksSomething() {
        refused(fleet -> fleet.addCluster(AksCluster.builder().name("arctic").build()), """
                        Fleet clusters[5].version: is missing, on the cluster and in the fleet's AksDefaults; set it on one of them
                        Fleet clusters[5].nodePools: must contain a pool of mode System, got no pools; add one with AksNodePool.system, or mode: System""");
    }

    @Test
    void refusesAPoolThatIsNotThere() {
        refused(
                fleet -> fleet.removePool("atlantic", "workerz"),
                "pool: must be one of cluster \"atlantic\", got \"workerz\"; name one of [burst, system, workers]");
        refused(
                fleet -> fleet.scalePool("newest", "workers", 1),
                "pool: must be one of cluster \"newest\", got \"workers\"; name one of []");
    }

    @Test
    void refusesAPoolThatIsThereAlready() {
        refused(
                fleet -> fleet.addPool("atlantic", user("workers").build()),
                "pool: must have a name of its own in cluster \"atlantic\", got \"workers\", which it has already; choose"
                        + " another name");
    }

    @Test
    void refusesAPoolOfAnotherProvider() {
        refused(
                fleet -> fleet.addPool("caspian", user("more").build()),
                "pool: must be an EksNodePool in this cluster, got \"more\" of type AksNodePool; build it with"
                        + " EksNodePool.builder()");
    }

    @Test
    void refusesAPoolAboveTheControlPlane() {
        refused(
                fleet -> fleet.addPool(
                        "atlantic", user("more").version("v1.33.3").build()),
                "version: of pool \"more\" must not be above v1.33.2 of cluster \"atlantic\", got \"v1.33.3\"; upgrade the"
                        + " cluster first, or leave the pool's version out");
    }

    @Test
    void refusesNodesThatAreTooOldForTheControlPlane() {
        refused(
                fleet -> fleet.addPool(
                        "atlantic", user("more").version("v1.29.9").build()),
                "version: of pool \"more\" must be at most 3 minor releases behind the control plane, got \"v1.29.9\" and"
                        + " \"v1.33.2\" in cluster \"atlantic\"; upgrade the pool first");
        refused(
                fleet -> fleet.upgrade("caspian", "v1.37"),
                "version: of pool \"workers\" must be at most 3 minor releases behind the control plane, got \"v1.33\" and"
                        + " \"v1.37\" in cluster \"caspian\"; upgrade the pool first");
    }

    @Test
    void refusesToBeWithoutASystemPool() {
        refused(
                fleet -> fleet.removePool("atlantic", "system"),
                "Fleet clusters[0].nodePools: must contain a pool of mode System, got only User pools [workers, burst]; add"
                        + " one with AksNodePool.system, or mode: System");
    }

    @Test
    void refusesToGiveTheLastPoolAwayForThoseOfTheDefaults() {
        FleetOperations shared = FleetOperations.on(Sample.read("""
                defaults:
                - kind: EksDefaults
                  nodePools: [{name: shared, amiType: AL2023_x86_64_STANDARD}]
                clusters:
                - kind: EksCluster
                  name: one
                  region: eu-central-1
                  nodePools: [{name: own, amiType: AL2023_x86_64_STANDARD}]
                """));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> shared.removePool("one", "own"))
                .withMessage(
                        "pool: must not be the last one of cluster \"one\", got \"own\", since it would have the pools of"
                                + " its defaults then; add another pool first");
    }

    @Test
    void refusesToCountNodesThatAnAutoscalerCounts() {
        refused(
                fleet -> fleet.scalePool("atlantic", "burst", 5),
                "replicas: must be left to the autoscaler of AKS from 2 up to 9, in pool \"burst\" of cluster \"atlantic\","
                        + " got 5; change its bounds, or switch it off");
    }

    @Test
    void refusesANumberThatAPoolCannotHave() {
        refused(
                fleet -> fleet.scalePool("atlantic", "workers", -1),
                "replicas: must be at least 0, got -1; use 0 for an empty pool");
        refused(
                fleet -> fleet.scalePool("caspian", "workers", 7),
                "EksNodePool replicas: must be within the scaling, 2 to 6, got 7; EKS refuses another size; set replicas to"
                        + " 2 for example");
    }

    @Test
    void refusesWhatIsNoVersion() {
        refused(
                fleet -> fleet.upgrade("atlantic", "latest"),
                "version: must be one of Kubernetes, got \"latest\"; write v1.34.1 for example");
        refused(
                fleet -> fleet.upgrade("atlantic", "v1.34"),
                "AksCluster version: must be major.minor.patch, got \"v1.34\"; write v1.33.2, in full, for example");
    }

    @Test
    void refusesToGoBack() {
        for (String[] back : new String[][] {
            {"atlantic", "v1.33.2", "v1.33.1"}, {"baltic", "v1.33.2", "v1.32.9"}, {"caspian", "v1.33", "v1.32"}
        }) {
            refused(
                    fleet -> fleet.upgradeAtOnce(back[0], back[2]),
                    "version: must not be below " + back[1] + " of cluster \"" + back[0] + "\", got \"" + back[2]
                            + "\"; no provider goes back: add a cluster with the older version instead");
        }
    }

    @Test
    void refusesToLeaveOutAMinorReleaseWhereTheProviderDoes() {
        refused(
                fleet -> fleet.upgrade("atlantic", "v1.35.0"),
                "version: must not leave out a minor release after v1.33.2 of cluster \"atlantic\", got \"v1.35.0\"; upgrade"
                        + " it to v1.34 first");
        refused(
                fleet -> fleet.upgradeAtOnce("baltic", "v2.0.0"),
                "version: must not leave out a minor release after v1.33.2 of cluster \"baltic\", got \"v2.0.0\"; upgrade it"
                        + " to v1.34 first");
    }

    @Test
    void refusesToUpgradeFromNobodyKnowsWhere() {
        refused(
                fleet -> fleet.upgrade("newest", "v1.34"),
                "version: must be known before it goes up, got none for cluster \"newest\"; say first which one it runs");
    }

    private void refused(Consumer<FleetOperations> operation, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> operation.accept(operations))
                .withMessage(message);
    }

    private static AksNodePool.Builder user(String name) {
        return AksNodePool.user(name, "Standard_D4s_v5");
    }
}
