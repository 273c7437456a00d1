package io.fleetmanifests.fleet;

import static io.fleetmanifests.fleet.FleetText.findings;
import static io.fleetmanifests.fleet.FleetText.with;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a newcomer gets wrong, one mistake at a time; each is one finding at its place. */
final class FleetReaderMistakesTest {

    @Test
    void poolNameWithAHyphen() {
        assertThat(findings(with("name: workerpool1", "name: worker-pool")))
                .containsExactly(
                        "fleet.yaml:16:11 error ammp-name-form AksCluster a nodePools[1].name: must be lower-case"
                                + " letters and digits, a letter first, got \"worker-pool\"; rename it, to \"pool0\" for example");
    }

    @Test
    void poolNameTooLong() {
        assertThat(findings(with("name: workerpool1", "name: workerpoolone1")))
                .containsExactly(
                        "fleet.yaml:16:11 error ammp-name-len AksCluster a nodePools[1].name: must be at most 12"
                                + " characters for Linux, got \"workerpoolone1\" (14); shorten it");
    }

    @Test
    void windowsPoolNameOfSevenLetters() {
        assertThat(findings(with("name: workerpool1", "name: windows\n    osType: Windows")))
                .containsExactly(
                        "fleet.yaml:16:11 error ammp-name-len AksCluster a nodePools[1].name: must be at most 6"
                                + " characters for Windows, got \"windows\" (7); shorten it");
    }

    @Test
    void twoSystemPoolsOfOneName() {
        assertThat(findings(with("name: workerpool1\n    mode: User", "name: pool0\n    mode: System")))
                .containsExactly(
                        "fleet.yaml:16:11 error fleet-duplicate-pool AksCluster a nodePools[1].name: must be unique"
                                + " in the cluster, got \"pool0\", which a pool above it has already; rename one of them");
    }

    @Test
    void typoInARange() {
        assertThat(findings(with(
                        "  version: v1.33.2\n",
                        "  version: v1.33.2\n  clusterNetwork:\n    services:\n      cidrBlocks: [10.0.0.0.0/16]\n")))
                .containsExactly("fleet.yaml:10:20 error cluster-cidr AksDefaults"
                        + " clusterNetwork.services.cidrBlocks[0]: must be an IP range, got \"10.0.0.0.0/16\";"
                        + " write 10.0.0.0/16 for example");
    }

    @Test
    void versionWithoutItsPatch() {
        assertThat(findings(with("version: v1.33.2", "version: \"1.30\"")))
                .containsExactly("fleet.yaml:7:12 error amcp-version AksDefaults version: must be major.minor.patch,"
                        + " got \"1.30\"; write v1.33.2, in full, for example");
    }

    @Test
    void versionThatYamlReadsAsANumber() {
        assertThat(findings(with("version: v1.33.2", "version: 1.30")))
                .containsExactly(
                        "fleet.yaml:7:12 error fleet-type AksDefaults version: must be text, got the number 1.3;"
                                + " put it in quotes, as \"1.30\" for example: YAML reads 1.30 as the number 1.3");
    }

    @Test
    void unknownKey() {
        assertThat(findings(with("  dnsPrefix: cluster-a", "  dnsPrefx: cluster-a\n  dnsPrefix: cluster-a")))
                .containsExactly("fleet.yaml:11:3 error fleet-unknown-key AksCluster a dnsPrefx: is not a known key,"
                        + " got \"dnsPrefx\"; did you mean \"dnsPrefix\"?");
    }

    @Test
    void misspeltMandatoryKey() {
        assertThat(findings(with("  location: westeurope", "  locaton: westeurope")))
                .containsExactly("fleet.yaml:6:3 error fleet-unknown-key AksDefaults locaton: is not a known key,"
                        + " got \"locaton\"; did you mean \"location\"?");
    }

    @Test
    void keyLikeNoOther() {
        assertThat(findings(with("  url: https://github.com/example/fleet", "  url: https://h\n  password: secret")))
                .containsExactly("fleet.yaml:3:3 error fleet-unknown-key Fleet repository.password: is not a known key,"
                        + " got \"password\"; delete it, or use one of [branch, secretName, url]");
    }

    @Test
    void missingSubscription() {
        assertThat(findings(with("  dnsPrefix: cluster-a\n", "  dnsPrefix: cluster-a\n  subscriptionID: only-here\n")
                        .replace("  subscriptionID: 00000000-0000-0000-0000-000000000001\n", "")))
                .containsExactly("fleet.yaml:19:3 error fleet-missing-value AksCluster bb subscriptionID: is missing,"
                        + " on the cluster and in the fleet's AksDefaults; set it on one of them");
    }

    @Test
    void twoClustersOfOneName() {
        assertThat(findings(with("name: a\n", "name: bb\n")))
                .containsExactly("fleet.yaml:20:9 error fleet-duplicate-cluster AksCluster bb name: must be unique,"
                        + " got \"bb\", which one above it has already; rename one of them or delete it");
    }

    @Test
    void clusterNameThatLeavesTheRepository() {
        assertThat(findings(with("name: bb", "name: ../../etc")))
                .containsExactly(
                        "fleet.yaml:20:9 error cluster-name AksCluster ../../etc name: must be lower-case letters,"
                                + " digits and hyphens, with a letter or digit at both ends, got \"../../etc\";"
                                + " rename it, to \"etc\" for example");
    }

    @Test
    void ciliumDataplaneWithoutOverlay() {
        assertThat(findings(with(
                        "  dnsPrefix: cluster-a",
                        "  networkDataplane: cilium\n  networkPolicy: cilium\n  dnsPrefix: cluster-a")))
                .containsExactly(
                        "fleet.yaml:11:21 error amcp-dataplane-overlay AksCluster a networkDataplane: must not be"
                                + " cilium without networkPluginMode overlay; set networkPluginMode to overlay,"
                                + " or leave networkDataplane out");
    }

    @Test
    void theSameFleetWithoutMistakesIsRead() {
        assertThat(FleetText.read(FleetText.GOOD).clusters())
                .extracting(WorkerCluster::name)
                .containsExactly("a", "bb");
    }
}
