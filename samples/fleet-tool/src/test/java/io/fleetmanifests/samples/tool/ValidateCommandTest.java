package io.fleetmanifests.samples.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.Help.Ansi;

class ValidateCommandTest {

    private static final String FINE = """
            apiVersion: source.toolkit.fluxcd.io/v1
            kind: HelmRepository
            metadata: {name: nginx, namespace: nginx}
            spec: {url: "https://charts.example.com"}
            """;
    private static final String MISSPELT = FINE.replace("url:", "address: x, url:");
    private static final String FINDING = "infra/nginx.yaml:4:8 error schema-unknown-field HelmRepository nginx/nginx "
            + "spec.address: is not a field that the schema knows\n";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aRepositoryWithoutFaultsIsFine() throws IOException {
        write("infra/nginx.yaml", FINE);

        assertThat(validate())
                .isEqualTo(new ToolRun(
                        0, "1 valid, 0 invalid, 0 skipped, 0 not checked, 0 other; 0 errors, 0 warnings\n", ""));
    }

    @Test
    void anErrorIsALineAndExitCode1() throws IOException {
        write("infra/nginx.yaml", MISSPELT);

        assertThat(validate())
                .isEqualTo(new ToolRun(
                        1,
                        FINDING + "0 valid, 1 invalid, 0 skipped, 0 not checked, 0 other; 1 error, 0 warnings\n",
                        ""));
    }

    @Test
    void aSuppressedErrorFailsNothing() throws IOException {
        write("infra/nginx.yaml", MISSPELT);
        write(".fleet-validate.yaml", "suppressions: [{rule: schema-unknown-field, reason: a fork of Flux}]\n");

        assertThat(validate())
                .isEqualTo(new ToolRun(
                        0,
                        "1 valid, 0 invalid, 0 skipped, 0 not checked, 1 other; 0 errors, 0 warnings, 1 suppressed\n",
                        ""));
    }

    @Test
    void aWarningFailsNothing() throws IOException {
        write("a.yaml", "{apiVersion: v1, kind: Secret, metadata: {name: a}, stringData: {k: v}}\n");

        assertThat(validate()).isEqualTo(new ToolRun(0, """
                a.yaml:1:65 warning secret-clear-text Secret a stringData: has 1 value that everybody can read; encrypt the file \
                with SOPS, or let an operator write the Secret
                0 valid, 0 invalid, 1 skipped: v1 Secret (1), 0 not checked, 0 other; 0 errors, 1 warning
                """, ""));
    }

    @Test
    void theRepositoryBeforeAddsTheRulesOfChanges() throws IOException {
        Path before = folder.resolve("before");
        Path after = folder.resolve("after");
        String identity = """
                apiVersion: infrastructure.cluster.x-k8s.io/v1beta1
                kind: AzureClusterIdentity
                metadata: {name: cluster-identity, namespace: default}
                spec: {type: WorkloadIdentity, clientID: c, tenantID: t, allowedNamespaces: {}}
                """;
        write("before/identity.yaml", identity);
        write("after/identity.yaml", identity.replace("type: WorkloadIdentity", "type: UserAssignedMSI"));

        ToolRun run = ToolRun.of("validate", after, "--base", before);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .startsWith(
                        "identity.yaml:4:14 error aci-type-imm AzureClusterIdentity default/cluster-identity spec.type: ");
        assertThat(ToolRun.of("validate", after).exitCode()).isZero();
    }

    @Test
    void anObjectInAnotherVersionIsTheSameObject() throws IOException {
        String pool = """
                apiVersion: cluster.x-k8s.io/v1beta1
                kind: MachinePool
                metadata: {name: pool0, namespace: default}
                spec:
                  clusterName: north
                  template:
                    spec:
                      clusterName: north
                      bootstrap: {dataSecretName: ""}
                      infrastructureRef:
                        apiVersion: infrastructure.cluster.x-k8s.io/v1beta1
                        kind: AzureManagedMachinePool
                        name: pool0
                """;
        String newer = pool.replace("cluster.x-k8s.io/v1beta1\nkind", "cluster.x-k8s.io/v1beta2\nkind")
                .replace(
                        "apiVersion: infrastructure.cluster.x-k8s.io/v1beta1",
                        "apiGroup: infrastructure.cluster.x-k8s.io");
        write("before/pool.yaml", pool);
        write("after/pool.yaml", newer.replace("clusterName: north", "clusterName: south"));

        ToolRun run = ToolRun.of("validate", folder.resolve("after"), "--base", folder.resolve("before"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .startsWith(
                        "pool.yaml:5:16 error mp-cluster-immutable MachinePool default/pool0 spec.clusterName: must stay"
                                + " \"north\", got \"south\"; make a new one for the other cluster\n");
    }

    @Test
    void whatCannotBeReadOfTheRepositoryBeforeIsNotChecked() throws IOException {
        write("before/torn.yaml", "a: [");
        write("after/nginx.yaml", FINE);

        assertThat(ToolRun.of("validate", folder.resolve("after"), "--base", folder.resolve("before")))
                .isEqualTo(new ToolRun(
                        2,
                        "1 valid, 0 invalid, 0 skipped, 0 not checked, 0 other; 0 errors, 0 warnings\n",
                        "fleet-tool: --base: torn.yaml:1:5 error yaml-syntax: a value is missing before this\n"));
    }

    @Test
    void crdsAddKindsAndWinOverThoseBuiltIn() throws IOException {
        write(
                "repo/widget.yaml",
                "{apiVersion: example.com/v1, kind: Widget, metadata: {name: a}, spec: {size: big}}\n");
        String crd = """
                apiVersion: apiextensions.k8s.io/v1
                kind: CustomResourceDefinition
                metadata: {name: widgets.example.com}
                spec:
                  group: example.com
                  names: {kind: Widget, plural: widgets}
                  scope: Cluster
                  versions:
                  - name: v1
                    served: true
                    storage: true
                    schema:
                      openAPIV3Schema:
                        type: object
                        properties: {spec: {type: object, properties: {size: {type: integer}}}}
                """;
        write("crds/widget.yaml", crd);
        Path repo = folder.resolve("repo");

        assertThat(ToolRun.of("validate", repo).out())
                .startsWith("0 valid, 0 invalid, 1 skipped: example.com/v1 Widget (1), ");
        assertThat(ToolRun.of("validate", repo, "--crds", folder.resolve("crds")))
                .isEqualTo(new ToolRun(1, """
                widget.yaml:1:78 error schema-type Widget a spec.size: must be an integer, got "big"
                0 valid, 1 invalid, 0 skipped, 0 not checked, 0 other; 1 error, 0 warnings
                """, ""));
    }

    @Test
    void aFaultOfACrdIsPlacedInItsFolder() throws IOException {
        write("repo/nginx.yaml", FINE);
        write("crds/torn.yaml", "a: [");
        Path crds = folder.resolve("crds");

        assertThat(ToolRun.of("validate", folder.resolve("repo"), "--crds", crds)
                        .out())
                .startsWith(crds + "/torn.yaml:1:5 error yaml-syntax: a value is missing before this\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "json|{\\n  \"findings\" : [",
                "JSON|{\\n  \"findings\" : [",
                "sarif|{\\n  \"$schema\" : \"https://docs.oasis-open.org/sarif/",
                "junit|<?xml version=\"1.0\" encoding=\"UTF-8\"?>\\n<testsuites name=\"fleet-validate\" tests=\"1\" failures=\"1\"",
                "text|infra/nginx.yaml:4:8 error"
            })
    void printsTheFormatThatIsAskedFor(String format, String beginning) throws IOException {
        write("infra/nginx.yaml", MISSPELT);

        ToolRun run = validate("--format", format);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith(beginning.replace("\\n", "\n"));
    }

    @Test
    void jsonHasTheKeysOfTheContract() throws IOException {
        write("infra/nginx.yaml", MISSPELT);

        JsonNode json = new ObjectMapper().readTree(validate("--format", "json").out());

        assertThat(json.path("findings")).hasToString("""
                [{"rule":"schema-unknown-field","severity":"error","file":"infra/nginx.yaml","line":4,"column":8,\
                "apiVersion":"source.toolkit.fluxcd.io/v1","kind":"HelmRepository","namespace":"nginx","name":"nginx",\
                "path":"spec.address","message":"is not a field that the schema knows"}]""");
        assertThat(json.path("summary").path("invalid").asInt()).isEqualTo(1);
    }

    @Test
    void whatLandsOnTheClustersIsJudgedWhenAsked() throws IOException {
        write("infra/nginx.yaml", FINE.replace("https://charts.example.com", "${url}"));
        write("start/sync.yaml", """
            apiVersion: kustomize.toolkit.fluxcd.io/v1
            kind: Kustomization
            metadata: {name: root, namespace: flux-system}
            spec:
              interval: 10m
              path: ./infra
              prune: true
              sourceRef: {kind: GitRepository, name: flux-system}
              postBuild: {substitute: {url: "ftp://charts.example.com"}}
            ---
            apiVersion: v1
            kind: Namespace
            metadata: {name: nginx}
            """);

        assertThat(ToolRun.of("validate", folder).exitCode()).isZero();
        assertThat(ToolRun.of("validate", folder, "--expanded", "--root", "start")
                        .out()
                        .lines())
                .contains("infra/nginx.yaml:4:13 error schema-pattern HelmRepository nginx/nginx spec.url: must match"
                        + " ^(http|https|oci)://.*$, got \"ftp://charts.example.com\"");
        assertThat(ToolRun.of("validate", folder, "--expanded").out().lines())
                .contains(". error flux-root: the repository has no clusters-sync.yaml or gotk-sync.yaml with a"
                        + " Kustomization, and no FluxInstance with a sync; name the file or folder that is applied by hand"
                        + " (--root)");
    }

    @Test
    void colorsOnlyForATerminal() throws IOException {
        write("infra/nginx.yaml", MISSPELT);
        StringWriter out = new StringWriter();

        FleetTool.run(new PrintWriter(out), new PrintWriter(out), Ansi.ON, "validate", folder.toString());

        assertThat(out.toString()).startsWith("\u001b[31m" + FINDING.strip() + "\u001b[0m\n");
        assertThat(validate().out()).startsWith(FINDING);
    }

    @Test
    void aFolderThatIsNotThereIsAProblemOfTheTool() {
        Path none = folder.resolve("none");

        assertThat(ToolRun.of("validate", none))
                .isEqualTo(new ToolRun(2, "", "fleet-tool: " + none + ": must be a folder that can be read\n"));
    }

    @Test
    void whatMayNotBeReadIsNotCheckedAndNoError() throws IOException {
        write("infra/nginx.yaml", FINE);
        Path closed = Files.createDirectory(
                folder.resolve("closed"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("---------")));
        assumeTrue(!Files.isReadable(closed), "root reads everything");

        assertThat(validate()).isEqualTo(new ToolRun(2, """
                closed error tree-unreadable: cannot be read (AccessDeniedException)
                1 valid, 0 invalid, 0 skipped, 1 not checked, 0 other; 1 error, 0 warnings
                """, ""));
    }

    private ToolRun validate(String... more) {
        Object[] args = new Object[more.length + 2];
        args[0] = "validate";
        args[1] = folder;
        System.arraycopy(more, 0, args, 2, more.length);
        return ToolRun.of(args);
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
