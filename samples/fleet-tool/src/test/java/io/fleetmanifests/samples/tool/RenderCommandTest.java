package io.fleetmanifests.samples.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RenderCommandTest {

    private static final String FLEET = """
            layout: manifests
            repository: {url: "https://github.com/acme/fleet"}
            management:
              identities:
              - {kind: AzureIdentity, tenantID: tenant, clientID: client}
            flux: {kind: FluxComponentsExported}
            infra:
            - {kind: FolderComponent, name: baseline, from: baseline}
            clusters:
            - kind: AksCluster
              name: atlantic
              subscriptionID: 00000000-0000-0000-0000-000000000001
              location: westeurope
              version: v1.33.2
              nodePools:
              - {name: pool0, mode: System, sku: Standard_D4s_v5}
            """;

    private static final List<String> FILES = List.of(
            "capi/clusters/atlantic/cluster.yaml",
            "capi/clusters/atlantic/kustomization.yaml",
            "capi/clusters/atlantic/sync.yaml",
            "capi/mngmt/capi_setup.sh",
            "capi/mngmt/cluster-identity.yaml",
            "capi/mngmt/clusters-sync.yaml",
            "capi/mngmt/kustomization.yaml",
            "capi/mngmt/namespace.yaml",
            "clusters/base/flux-system/gotk-sync.yaml",
            "clusters/base/flux-system/kustomization.yaml",
            "infra/base/baseline/kustomization.yaml",
            "infra/base/kustomization.yaml");

    @TempDir
    private Path folder = Path.of("");

    private Path fleet = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void writeFleet() throws IOException {
        fleet = folder.resolve("fleet.yaml");
        out = folder.resolve("out");
        Files.writeString(fleet, FLEET);
        Files.createDirectory(folder.resolve("baseline"));
        baseline("kustomization.yaml", "configMapGenerator:\n- {name: baseline, literals: [team=web]}\n");
    }

    @Test
    void saysWhatItCreated() throws IOException {
        assertThat(render()).isEqualTo(new ToolRun(0, lines("created", FILES), ""));
        assertThat(written()).containsExactlyElementsOf(with(".fleet-manifests.json", FILES));
    }

    @Test
    void leavesAloneWhatIsRightAlready() {
        render();

        assertThat(render()).isEqualTo(new ToolRun(0, lines("unchanged", FILES), ""));
    }

    @Test
    void saysWhatItChangedAndDeleted() throws IOException {
        render();
        Files.writeString(fleet, FLEET.replace("name: atlantic", "name: pacific"));

        assertThat(render().out().lines().filter(line -> !line.startsWith("unchanged")))
                .containsExactly(
                        "created capi/clusters/pacific/cluster.yaml",
                        "created capi/clusters/pacific/kustomization.yaml",
                        "created capi/clusters/pacific/sync.yaml",
                        "deleted capi/clusters/atlantic/cluster.yaml",
                        "deleted capi/clusters/atlantic/kustomization.yaml",
                        "deleted capi/clusters/atlantic/sync.yaml");

        Files.writeString(
                fleet, FLEET.replace("name: atlantic", "name: pacific").replace("westeurope", "eastus"));
        assertThat(render().out().lines().filter(line -> !line.startsWith("unchanged")))
                .containsExactly("changed capi/clusters/pacific/cluster.yaml");
        assertThat(Files.exists(out.resolve("capi/clusters/atlantic"))).isFalse();
    }

    @Test
    void aDryRunSaysTheSameAndWritesNothing() {
        assertThat(render("--dry-run")).isEqualTo(new ToolRun(0, lines("created", FILES), ""));
        assertThat(out).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CAPI_V1BETA1", "capi_v1beta1"})
    void theProfileOnTheCommandLineWins(String profile) throws IOException {
        render("--profile", profile);

        assertThat(Files.readString(out.resolve("capi/clusters/atlantic/cluster.yaml")))
                .startsWith("apiVersion: cluster.x-k8s.io/v1beta1\nkind: Cluster\n");
    }

    @Test
    void withoutAProfileAnywhereTheCurrentOneIsRendered() throws IOException {
        render();

        assertThat(Files.readString(out.resolve("capi/clusters/atlantic/cluster.yaml")))
                .startsWith("apiVersion: cluster.x-k8s.io/v1beta2\nkind: Cluster\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"helm", "HELM"})
    void theLayoutOnTheCommandLineWins(String layout) throws IOException {
        assertThat(render("--layout", layout).exitCode()).isZero();

        assertThat(written())
                .contains("capi/clusters/atlantic/cluster-helm-release.yaml")
                .doesNotContain("capi/clusters/atlantic/cluster.yaml");
    }

    @Test
    void theLayoutManifestsIsKnownByItsName() throws IOException {
        Files.writeString(fleet, FLEET.replace("layout: manifests\n", ""));

        assertThat(render("--layout", "manifests")).isEqualTo(new ToolRun(0, lines("created", FILES), ""));
    }

    @Test
    void aFleetThatIsWrongIsToldEverythingAndWritesNothing() throws IOException {
        Files.writeString(fleet, FLEET.replace("pool0", "Pool0").replace("v1.33.2", "\"1.33\"") + "cluster: []\n");

        assertThat(render()).isEqualTo(new ToolRun(1, """
                        fleet.yaml:14:12 error amcp-version AksCluster atlantic version: must be major.minor.patch, got "1.33"; \
                        write v1.33.2, in full, for example
                        fleet.yaml:16:12 error ammp-name-form AksCluster atlantic nodePools[0].name: must be lower-case letters \
                        and digits, a letter first, got "Pool0"; rename it, to "pool0" for example
                        fleet.yaml:17:1 error fleet-unknown-key Fleet cluster: is not a known key, got "cluster"; did you mean \
                        "clusters"?
                        """, ""));
        assertThat(out).doesNotExist();
    }

    @Test
    void aFleetThatTheProfileCannotCarryWritesNothing() {
        assertThat(render("--profile", "SEED_2021", "--layout", "helm")).isEqualTo(new ToolRun(1, """
                        error profile-cannot-carry AksCluster atlantic clusterNetwork.services: must be present in SEED_2021, whose \
                        chart has no services range of its own; set clusterNetwork.services on the cluster or in the AksDefaults
                        error profile-cannot-carry AksCluster atlantic nodePools: must be one System and one User pool in SEED_2021 \
                        with layout helm, got 1 and 0; use layout manifests, or the profile CURRENT
                        error profile-cannot-carry AksCluster atlantic nodePools[0].replicas: must be present in SEED_2021 with \
                        layout helm; say how many nodes the pool has
                        """, ""));
        assertThat(out).doesNotExist();
    }

    @Test
    void anErrorOfTheTreeWritesNothing() throws IOException {
        misspeltSource();

        assertThat(render()).isEqualTo(new ToolRun(1, """
                        infra/base/baseline/source.yaml:4:8 error schema-unknown-field GitRepository baseline spec.intervall: \
                        is not a field that the schema knows
                        """, ""));
        assertThat(out).doesNotExist();
    }

    @Test
    void aWarningOfTheTreeIsShownAndStopsNothing() throws IOException {
        baseline("kustomization.yaml", "resources: [secret.yaml]\n");
        baseline("secret.yaml", """
                apiVersion: v1
                kind: Secret
                metadata: {name: ca}
                stringData: {ca.crt: public}
                """);

        assertThat(render())
                .isEqualTo(new ToolRun(0, """
                        infra/base/baseline/secret.yaml:4:13 warning secret-clear-text Secret ca stringData: has 1 value that \
                        everybody can read; encrypt the file with SOPS, or let an operator write the Secret
                        """ + lines("created", with("infra/base/baseline/secret.yaml", FILES)), ""));
        assertThat(out.resolve("infra/base/baseline/secret.yaml")).exists();
    }

    @Test
    void nobodyLooksForErrorsWhenNobodyWantsThem() throws IOException {
        misspeltSource();

        assertThat(render("--no-validate"))
                .isEqualTo(new ToolRun(0, lines("created", with("infra/base/baseline/source.yaml", FILES)), ""));
    }

    @Test
    void aFileThatSomebodyEditedStays() throws IOException {
        render();
        Path edited = Files.writeString(out.resolve("capi/mngmt/namespace.yaml"), "# mine\n");

        ToolRun run = render();

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out().lines().filter(line -> !line.startsWith("unchanged")))
                .containsExactly("conflict capi/mngmt/namespace.yaml error sync-edited: was edited since the last run; "
                        + "move the edit into the fleet, or allow that edited files are overwritten");
        assertThat(edited).hasContent("# mine\n");
    }

    @Test
    void aFileThatSomebodyEditedIsOverwrittenOnDemand() throws IOException {
        render();
        Path edited = Files.writeString(out.resolve("capi/mngmt/namespace.yaml"), "# mine\n");

        ToolRun run = render("--overwrite-edited");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines().filter(line -> !line.startsWith("unchanged")))
                .containsExactly("changed capi/mngmt/namespace.yaml");
        assertThat(edited).hasContent("apiVersion: v1\nkind: Namespace\nmetadata:\n  name: capi-worker-clusters\n");
    }

    @Test
    void aFleetThatIsNotThereIsAProblemOfTheTool() {
        assertThat(ToolRun.of("render", "--fleet", folder.resolve("none.yaml"), "--out", out))
                .isEqualTo(
                        new ToolRun(
                                2,
                                "",
                                "fleet-tool: none.yaml error fleet-unreadable: cannot be read, there is no such file or folder; check the path\n"));
        assertThat(out).doesNotExist();
    }

    @Test
    void aFolderThatCannotBeWrittenIsAProblemOfTheTool() {
        assertThat(ToolRun.of("render", "--fleet", fleet, "--out", fleet))
                .isEqualTo(new ToolRun(
                        2,
                        "",
                        "fleet-tool: " + fleet + ": must be a folder or not be there, got a file or a link to none\n"));
    }

    private ToolRun render(String... more) {
        return ToolRun.of(Stream.concat(Stream.of("render", "--fleet", fleet, "--out", out), Stream.of(more))
                .toArray());
    }

    /** A manifest that the fleet takes as it is, and that the API server would not. */
    private void misspeltSource() throws IOException {
        baseline("kustomization.yaml", "resources: [source.yaml]\n");
        baseline("source.yaml", """
                apiVersion: source.toolkit.fluxcd.io/v1
                kind: GitRepository
                metadata: {name: baseline}
                spec: {intervall: 1m, interval: 1m, url: "https://github.com/acme/baseline", ref: {branch: main}}
                """);
    }

    private void baseline(String name, String text) throws IOException {
        Files.writeString(folder.resolve("baseline").resolve(name), text);
    }

    private static List<String> with(String file, List<String> files) {
        return Stream.concat(Stream.of(file), files.stream()).sorted().toList();
    }

    private static String lines(String what, List<String> files) {
        StringBuilder lines = new StringBuilder();
        files.forEach(file -> lines.append(what).append(' ').append(file).append('\n'));
        return lines.toString();
    }

    private List<String> written() throws IOException {
        try (Stream<Path> files = Files.walk(out)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> out.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
