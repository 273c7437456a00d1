package io.fleetmanifests.fleet;

import static io.fleetmanifests.fleet.FleetText.findings;
import static io.fleetmanifests.fleet.FleetText.with;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Several mistakes in one file: all of them, none twice, and nothing that is only a consequence. */
final class FleetReaderManyMistakesTest {

    @Test
    void mistakesInSeveralClustersAndPoolsAreAllReported() {
        String yaml = """
                repository:
                  url: git@github.com:example/fleet
                layout: charts
                clusters:
                - kind: AksCluster
                  name: aa
                  version: "1.33"
                  location: westeurope
                  subscriptionID: s
                  nodePools:
                  - {name: Pool0, mode: System, sku: Standard_D4s_v5}
                  - {name: pool1, mode: Usr, sku: Standard_D4s_v5}
                  - {name: pool2, mode: User}
                  - {name: pool3, mode: User, sku: Standard_D4s_v5, maxPods: 5}
                  - {name: pool3, mode: User, sku: Standard_D4s_v5}
                - kind: AksCluser
                  name: b
                - kind: StandaloneCluster
                  name: Local
                - kind: AksCluster
                  name: cc
                  version: v1.33.2
                  location: westeurope
                  nodePools:
                  - {name: pool0, mode: System, sku: Standard_D4s_v5}
                """;

        assertThat(findings(yaml))
                .containsExactly(
                        "fleet.yaml:2:8 error git-url Fleet repository.url: must start with https://, http:// or ssh://,"
                                + " got \"git@github.com:example/fleet\"; write ssh://git@host/path for git@host:path",
                        "fleet.yaml:3:9 error fleet-type Fleet layout: must be one of [helm, manifests], got \"charts\";"
                                + " choose one of them",
                        "fleet.yaml:7:12 error amcp-version AksCluster aa version: must be major.minor.patch,"
                                + " got \"1.33\"; write v1.33.2, in full, for example",
                        "fleet.yaml:11:12 error ammp-name-form AksCluster aa nodePools[0].name: must be lower-case letters"
                                + " and digits, a letter first, got \"Pool0\"; rename it, to \"pool0\" for example",
                        "fleet.yaml:12:25 error fleet-type AksCluster aa nodePools[1].mode: must be one of [System, User],"
                                + " got \"Usr\"; choose one of them",
                        "fleet.yaml:13:5 error fleet-missing-value AksCluster aa nodePools[2].sku: is missing; add it",
                        "fleet.yaml:14:62 error ammp-maxpods AksCluster aa nodePools[3].maxPods: must be 10 to 250,"
                                + " got 5; choose a value in that range",
                        "fleet.yaml:15:12 error fleet-duplicate-pool AksCluster aa nodePools[4].name: must be unique in the"
                                + " cluster, got \"pool3\", which a pool above it has already; rename one of them",
                        "fleet.yaml:16:9 error fleet-unknown-kind AksCluser b kind: is not a kind that can stand here,"
                                + " got \"AksCluser\"; did you mean \"AksCluster\"?",
                        "fleet.yaml:19:9 error cluster-name StandaloneCluster Local name: must be lower-case letters,"
                                + " digits and hyphens, with a letter or digit at both ends, got \"Local\";"
                                + " rename it, to \"local\" for example",
                        "fleet.yaml:20:3 error fleet-missing-value AksCluster cc subscriptionID: is missing, on the cluster"
                                + " and in the fleet's AksDefaults; set it on one of them");
    }

    @Test
    void clustersLackNothingThatIsWrongInTheirDefaults() {
        assertThat(findings(with("kind: AksDefaults", "kind: AksDefualts")))
                .containsExactly(
                        "fleet.yaml:4:9 error fleet-unknown-kind AksDefualts kind: is not a kind that can stand"
                                + " here, got \"AksDefualts\"; did you mean \"AksDefaults\"?");
    }

    @Test
    void clustersOfOneNameAreSeenWhileTheirDefaultsAreWrong() {
        assertThat(findings(with("kind: AksDefaults", "kind: AksDefualts").replace("name: a\n", "name: bb\n")))
                .hasSize(2)
                .last()
                .isEqualTo(
                        "fleet.yaml:20:9 error fleet-duplicate-cluster AksCluster bb name: must be unique, got \"bb\","
                                + " which one above it has already; rename one of them or delete it");
    }

    @Test
    void whatAllClustersHaveFromTheirDefaultsIsWrongOnce() {
        assertThat(findings(with("  location: westeurope\n", "  location: westeurope\n  dnsServiceIP: 10.0.0.10\n")))
                .containsExactly("fleet.yaml:7:17 error amcp-dns-needs-cidr AksDefaults dnsServiceIP: must be absent"
                        + " without a range of services, got \"10.0.0.10\"; set clusterNetwork.services.cidrBlocks,"
                        + " or drop dnsServiceIP");
    }

    @Test
    void aValueThatCannotBeReadDoesNotMakeOthersWrong() {
        assertThat(findings(with(
                        "  dnsPrefix: cluster-a",
                        "  networkDataplane: cilium\n  networkPluginMode: overlays\n  networkPolicy: cilium"
                                + "\n  dnsPrefix: cluster-a")))
                .containsExactly("fleet.yaml:12:22 error fleet-type AksCluster a networkPluginMode: must be one of"
                        + " [overlay], got \"overlays\"; choose one of them");
    }

    @Test
    void theOnlySystemPoolIsNotMissingWhenItIsWrong() {
        assertThat(findings(
                        with("{name: pool0, mode: System, sku: Standard_D4s_v5}", "{name: 0, mode: System, sku: x}")))
                .containsExactly("fleet.yaml:22:12 error fleet-type AksCluster bb nodePools[0].name: must be text,"
                        + " got the number 0; put it in quotes");
    }

    @Test
    void aComponentThatIsWrongIsNotUnknownToo() {
        String yaml = with("  name: bb\n", "  name: bb\n  infra:\n    components:\n    - name: cert\n") + """
                infra:
                - kind: HelmComponent
                  name: cert
                  chart: cert-manager
                  version: 1.18
                  source: {name: jetstack, url: https://charts.jetstack.io}
                """;

        assertThat(findings(yaml))
                .containsExactly("fleet.yaml:30:12 error fleet-type HelmComponent cert version: must be text, got the"
                        + " number 1.18; put it in quotes, as \"1.30\" for example: YAML reads 1.30 as the number 1.3");
    }

    @Test
    void withoutARepositoryTheRestIsLookedAtToo() {
        String yaml = with("repository:\n  url: https://github.com/example/fleet\n", "")
                .replace("name: a\n", "name: bb\n");

        assertThat(findings(yaml))
                .containsExactly(
                        "fleet.yaml:1:1 error fleet-missing-value Fleet repository: is missing; add it",
                        "fleet.yaml:18:9 error fleet-duplicate-cluster AksCluster bb name: must be unique, got \"bb\","
                                + " which one above it has already; rename one of them or delete it");
    }

    @Test
    void aDuplicateKeyHidesNothing() {
        String yaml = with("  location: westeurope\n", "  location: westeurope\n  location: eastus\n")
                .replace("name: a\n", "name: bb\n");

        assertThat(findings(yaml))
                .containsExactly(
                        "fleet.yaml:7:3 error yaml-duplicate-key defaults[0].location: key \"location\" is already set on"
                                + " line 6; keep one of the two",
                        "fleet.yaml:21:9 error fleet-duplicate-cluster AksCluster bb name: must be unique, got \"bb\","
                                + " which one above it has already; rename one of them or delete it");
    }

    @Test
    void aFileThatIsWrongThroughoutEndsSomewhere() {
        StringBuilder yaml = new StringBuilder(FleetText.GOOD);
        for (int i = 0; i < 250; i++) {
            yaml.append("- kind: StandaloneCluster\n  name: X").append(i).append('\n');
        }

        assertThat(findings(yaml.toString())).hasSizeBetween(100, 200);
    }
}
