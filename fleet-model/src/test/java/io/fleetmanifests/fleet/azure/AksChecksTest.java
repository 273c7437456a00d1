package io.fleetmanifests.fleet.azure;

import static io.fleetmanifests.fleet.azure.AksFixture.ACCEPTED;
import static io.fleetmanifests.fleet.azure.AksFixture.ofCluster;
import static io.fleetmanifests.fleet.azure.AksFixture.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AksChecksTest {

    @Test
    void acceptsTheFixture() {
        assertThat(ofCluster(cluster -> {})).isEqualTo(ACCEPTED);
    }

    @Test
    void namesMissingAttributes() {
        assertThatIllegalStateException()
                .isThrownBy(() -> AksCluster.builder().build())
                .withMessage("Cannot build AksCluster, some of required attributes are not set [name]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"aa", "a-1", "0-a", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})
    void acceptsNames(String name) {
        assertThat(ofCluster(cluster -> cluster.name(name))).isEqualTo(ACCEPTED);
    }

    @Test
    void refusesANameThatLeavesTheRepository() {
        assertThat(ofCluster(cluster -> cluster.name("../../etc")))
                .isEqualTo(
                        "AksCluster name: must be lower-case letters, digits and hyphens, with a letter or digit at both"
                                + " ends, got \"../../etc\"; rename it, to \"etc\" for example");
    }

    @Test
    void refusesANameThatAzureReserves() {
        assertThat(ofCluster(cluster -> cluster.name("my-windows-cluster")))
                .isEqualTo("AksCluster name: must not contain \"microsoft\" or \"windows\", which Azure reserves, got"
                        + " \"my-windows-cluster\"; rename the cluster");
    }

    @Test
    void refusesANameThatFluxCannotWriteIntoALabel() {
        String name = "a".repeat(49);

        assertThat(ofCluster(cluster -> cluster.name(name)))
                .isEqualTo("AksCluster name: must be at most 48 characters, got \"" + name + "\" (49); shorten it");
        assertThat(ofCluster(cluster -> cluster.name("a".repeat(48)))).isEqualTo(ACCEPTED);
    }

    @Test
    void refusesANameOfOneLetterUnlessItHasAPrefixForDns() {
        String name = "a";

        assertThat(ofCluster(cluster -> cluster.name(name)))
                .isEqualTo(
                        "AksCluster name: must be 2 to 54 letters, digits and hyphens, with a letter or digit at both"
                                + " ends, got \"" + name + "\"; rename the cluster, or set dnsPrefix");
        assertThat(ofCluster(cluster -> cluster.name(name).dnsPrefix("short"))).isEqualTo(ACCEPTED);
    }

    @Test
    void refusesAPrefixForDnsWithADot() {
        assertThat(ofCluster(cluster -> cluster.dnsPrefix("a.b")))
                .isEqualTo(
                        "AksCluster dnsPrefix: must be 2 to 54 letters, digits and hyphens, with a letter or digit at"
                                + " both ends, got \"a.b\"; choose another prefix");
        assertThat(ofCluster(cluster -> cluster.dnsPrefix("A-b2"))).isEqualTo(ACCEPTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"v1.33.2", "1.33.2", "v1.33.2-rc.1", "v1.33.2+build", "v0.0.0", "v1.33.2_x"})
    void acceptsVersions(String version) {
        assertThat(ofCluster(cluster -> cluster.version(version))).isEqualTo(ACCEPTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.30", "v1", "v01.2.3", "v1.02.3", "vv1.2.3", "v1.2.3 ", "latest"})
    void refusesVersions(String version) {
        assertThat(ofCluster(cluster -> cluster.version(version)))
                .isEqualTo("AksCluster version: must be major.minor.patch, got \"" + version
                        + "\"; write v1.33.2, in full, for example");
    }

    @Test
    void refusesAClusterThatHasNothing() {
        assertThat(said(() -> AksCluster.builder().name("aa").build().resolve(List.of())))
                .isEqualTo("""
                        AksCluster subscriptionID: is missing, on the cluster and in the fleet's AksDefaults; set it on one of them
                        AksCluster location: is missing, on the cluster and in the fleet's AksDefaults; set it on one of them
                        AksCluster version: is missing, on the cluster and in the fleet's AksDefaults; set it on one of them
                        AksCluster nodePools: must contain a pool of mode System, got no pools; add one with AksNodePool.system, \
                        or mode: System""");
    }

    @Test
    void refusesAnEmptySubscription() {
        assertThat(ofCluster(cluster -> cluster.subscriptionID(" ")))
                .isEqualTo("AksCluster subscriptionID: is missing (it is empty), on the cluster and in the fleet's"
                        + " AksDefaults; set it on one of them");
    }

    @Test
    void refusesAClusterWithoutASystemPool() {
        assertThat(ofCluster(cluster ->
                        cluster.nodePools(List.of(AksNodePool.user("pool1", "x").build()))))
                .isEqualTo(
                        "AksCluster nodePools: must contain a pool of mode System, got only User pools [pool1]; add one"
                                + " with AksNodePool.system, or mode: System");
    }

    @Test
    void refusesTwoPoolsOfOneName() {
        assertThat(ofCluster(cluster ->
                        cluster.addNodePools(AksNodePool.system("pool0", "x").build())))
                .isEqualTo(
                        "AksCluster nodePools[1].name: must be unique in the cluster, got \"pool0\", which a pool above"
                                + " it has already; rename one of them");
        assertThat(ofCluster(cluster ->
                        cluster.addNodePools(AksNodePool.system("pool1", "x").build())))
                .isEqualTo(ACCEPTED);
    }

    @Test
    void refusesValuesThatNoClusterCouldHaveInDefaultsToo() {
        assertThat(said(() ->
                        AksDefaults.builder().version("1.30").dnsPrefix("-").build()))
                .isEqualTo("""
                        AksDefaults version: must be major.minor.patch, got "1.30"; write v1.33.2, in full, for example
                        AksDefaults dnsPrefix: must be 2 to 54 letters, digits and hyphens, with a letter or digit at both ends, \
                        got "-"; choose another prefix""");
    }
}
