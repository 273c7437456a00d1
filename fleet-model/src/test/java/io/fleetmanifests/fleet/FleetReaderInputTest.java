package io.fleetmanifests.fleet;

import static io.fleetmanifests.fleet.FleetText.findings;
import static io.fleetmanifests.fleet.FleetText.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.fleetmanifests.finding.FindingsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Input that is no fleet at all, and values of the wrong type. */
final class FleetReaderInputTest {

    @Test
    void refusesAnEmptyFile() {
        assertThat(findings(""))
                .containsExactly("fleet.yaml error fleet-one-document: must be one document with the keys of a fleet,"
                        + " got an empty file; start with repository: and clusters:");
    }

    @Test
    void refusesTwoDocuments() {
        assertThat(findings(FleetText.GOOD + "---\nrepository: {}\n"))
                .containsExactly(
                        "fleet.yaml:24:1 error fleet-one-document: must be one document with the keys of a fleet,"
                                + " got 2 documents; start with repository: and clusters:");
    }

    @Test
    void takesMarksOfOneDocument() {
        assertThat(FleetText.read("---\n" + FleetText.GOOD)).isEqualTo(FleetText.read(FleetText.GOOD));
    }

    @Test
    void refusesAList() {
        assertThat(findings("- name: a\n"))
                .containsExactly(
                        "fleet.yaml:1:1 error fleet-one-document: must be one document with the keys of a fleet,"
                                + " got a list; start with repository: and clusters:");
    }

    @Test
    void refusesAText() {
        assertThat(findings("fleet\n"))
                .containsExactly(
                        "fleet.yaml:1:1 error fleet-one-document: must be one document with the keys of a fleet,"
                                + " got no keys; start with repository: and clusters:");
    }

    @Test
    void saysWhereTheSyntaxIsWrong() {
        assertThat(findings("repository:\n  url: [https://h\nclusters: []\n"))
                .containsExactly("fleet.yaml:3:9 error yaml-syntax: a comma or ] is missing before this");
    }

    @Test
    void refusesTextInNoKnownEncoding() {
        FindingsException refusal = catchThrowableOfType(
                FindingsException.class,
                () -> FleetReader.read("fleet.yaml", new byte[] {'a', ':', ' ', (byte) 0xff, '\n'}, Path.of("x")));

        assertThat(refusal).hasMessageStartingWith("fleet.yaml:1:4 error yaml-encoding: ");
    }

    @Test
    void refusesAFileThatIsNotThere(@TempDir Path folder) {
        FindingsException refusal =
                catchThrowableOfType(FindingsException.class, () -> FleetReader.read(folder.resolve("fleet.yml")));

        assertThat(refusal)
                .hasMessage("fleet.yml error fleet-unreadable: cannot be read, there is no such file or folder;"
                        + " check the path");
    }

    @Test
    void refusesAFolder(@TempDir Path folder) {
        FindingsException refusal = catchThrowableOfType(FindingsException.class, () -> FleetReader.read(folder));

        assertThat(refusal.findings().get(0).message()).isEqualTo("cannot be read, it is no file that can be read");
    }

    @Test
    void readsAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("fleet.yaml"), FleetText.GOOD);

        assertThat(FleetReader.read(file)).isEqualTo(FleetText.read(FleetText.GOOD));
    }

    @Test
    void refusesWrongTypes() {
        String yaml = """
                repository: https://h
                management: []
                clusters:
                - kind: AksCluster
                  name: aa
                  labels: {team: 7}
                  enablePreviewFeatures: "yes"
                  asoManagedClusterPatches: text
                  nodePools:
                  - {name: pool0, mode: System, sku: s, replicas: many}
                  - {name: pool1, mode: User, sku: [s], replicas: 1.5}
                """;

        assertThat(findings(yaml))
                .containsExactly(
                        "fleet.yaml:1:13 error fleet-type Fleet repository: must be an object, got \"https://h\";"
                                + " write an object",
                        "fleet.yaml:2:13 error fleet-type Fleet management: must be an object, got a list;"
                                + " write an object",
                        "fleet.yaml:4:3 error fleet-missing-value AksCluster aa location: is missing, on the cluster and in"
                                + " the fleet's AksDefaults; set it on one of them",
                        "fleet.yaml:4:3 error fleet-missing-value AksCluster aa subscriptionID: is missing, on the cluster"
                                + " and in the fleet's AksDefaults; set it on one of them",
                        "fleet.yaml:4:3 error fleet-missing-value AksCluster aa version: is missing, on the cluster and in"
                                + " the fleet's AksDefaults; set it on one of them",
                        "fleet.yaml:6:18 error fleet-type AksCluster aa labels.team: must be text, got the number 7;"
                                + " put it in quotes",
                        "fleet.yaml:7:26 error fleet-type AksCluster aa enablePreviewFeatures: must be true or false,"
                                + " got \"yes\"; write true or false",
                        "fleet.yaml:8:29 error fleet-type AksCluster aa asoManagedClusterPatches: must be a list,"
                                + " got \"text\"; write a list",
                        "fleet.yaml:10:51 error fleet-type AksCluster aa nodePools[0].replicas: must be a whole number,"
                                + " got \"many\"; write a whole number",
                        "fleet.yaml:11:36 error fleet-type AksCluster aa nodePools[1].sku: must be text, got a list;"
                                + " write text",
                        "fleet.yaml:11:51 error fleet-type AksCluster aa nodePools[1].replicas: must be a whole number,"
                                + " got the number 1.5; write a whole number");
    }

    @Test
    void pointsAtAValueWhoseKeyHasDots() {
        assertThat(findings(with("  name: bb\n", "  name: bb\n  labels:\n    example.com/tier: 1\n")))
                .containsExactly(
                        "fleet.yaml:22:23 error fleet-type AksCluster bb labels[example.com/tier]: must be text,"
                                + " got the number 1; put it in quotes");
    }

    @Test
    void countsCodePointsInAColumn() {
        assertThat(findings(with(
                        "  - {name: pool0, mode: System, sku: Standard_D4s_v5}",
                        "  - {nodeLabels: {a: \"\uD83D\uDE00\"}, name: P, mode: System, sku: s}")))
                .containsExactly(
                        "fleet.yaml:22:34 error ammp-name-form AksCluster bb nodePools[0].name: must be lower-case"
                                + " letters and digits, a letter first, got \"P\"; rename it, to \"pool0\" for example");
    }

    @Test
    void asksForAMissingKind() {
        assertThat(findings(with("- kind: AksCluster\n  name: bb", "- name: bb")))
                .containsExactly("fleet.yaml:19:3 error fleet-unknown-kind clusters bb kind: is missing;"
                        + " say which kind it is: one of [AksAsoCluster, AksCluster, EksCluster, StandaloneCluster]");
    }

    @Test
    void namesTheKindsWhereNoneIsNear() {
        assertThat(findings(FleetText.GOOD + "flux: {kind: Argo}\n"))
                .containsExactly(
                        "fleet.yaml:23:14 error fleet-unknown-kind Fleet flux.kind: is not a kind that can stand"
                                + " here, got \"Argo\"; use one of [FluxComponentsExported, FluxComponentsFile,"
                                + " FluxOperatorInstance]");
    }

    @Test
    void asksForMandatoryValues() {
        assertThat(findings(with("  - {name: pool0, mode: System, sku: Standard_D4s_v5}", "  - {replicas: 1}")))
                .containsExactly(
                        "fleet.yaml:22:5 error fleet-missing-value AksCluster bb nodePools[0].mode: is missing; add it",
                        "fleet.yaml:22:5 error fleet-missing-value AksCluster bb nodePools[0].name: is missing; add it",
                        "fleet.yaml:22:5 error fleet-missing-value AksCluster bb nodePools[0].sku: is missing; add it");
    }

    @Test
    void refusesABadDuration() {
        String yaml = FleetText.GOOD + """
                infra:
                - kind: HelmComponent
                  name: cert
                  chart: cert-manager
                  version: "1.18"
                  interval: 1 hour
                  source: {name: jetstack, url: https://charts.jetstack.io}
                """;

        assertThat(findings(yaml))
                .containsExactly(
                        "fleet.yaml:28:13 error fleet-value HelmComponent cert interval: must be numbers with a"
                                + " unit each, got \"1 hour\"; write 10m or 1h30m");
    }

    @Test
    void aKeyWithoutAValueSaysNothing() {
        assertThat(FleetText.read(with("  dnsPrefix: cluster-a", "  dnsPrefix: cluster-a\n  labels:\n  infra: ~")))
                .isEqualTo(FleetText.read(FleetText.GOOD));
    }

    @Test
    void aMandatoryKeyWithoutAValueIsMissing() {
        assertThat(findings(with("  url: https://github.com/example/fleet", "  url:")))
                .containsExactly("fleet.yaml:2:7 error fleet-missing-value Fleet repository.url: is missing; add it");
    }

    @Test
    void anUnknownKeyWithoutAValueIsUnknown() {
        assertThat(findings(FleetText.GOOD + "infras:\n"))
                .containsExactly(
                        "fleet.yaml:23:1 error fleet-unknown-key Fleet infras: is not a known key, got \"infras\";"
                                + " did you mean \"infra\"?");
    }

    @Test
    void refusesListItemsAndLabelsWithoutAValue() {
        assertThat(findings(with("  name: bb\n", "  name: bb\n  labels: {team: }\n") + "infra:\n-\n"))
                .containsExactly(
                        "fleet.yaml:21:17 error fleet-type AksCluster bb labels.team: must be text, got nothing;"
                                + " write text",
                        "fleet.yaml:25:2 error fleet-type infra: must be an object, got nothing; write an object");
    }

    @Test
    void keepsANullInChartValuesWhichTakesADefaultAway() {
        Fleet fleet = FleetText.read(FleetText.GOOD + """
                infra:
                - kind: NginxIngress
                  variant: f5
                  values: {controller: {image: null}}
                """);

        assertThat(((NginxIngress) fleet.infra().get(0)).values().orElseThrow())
                .hasToString("{\"controller\":{\"image\":null}}");
    }
}
