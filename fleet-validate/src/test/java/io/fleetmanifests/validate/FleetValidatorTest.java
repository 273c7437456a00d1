package io.fleetmanifests.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.tree.ManifestTree;
import io.fleetmanifests.tree.TreeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FleetValidatorTest {

    private static final FleetValidator VALIDATOR = FleetValidator.create();
    private static final String REPOSITORY = """
        apiVersion: source.toolkit.fluxcd.io/v1
        kind: HelmRepository
        metadata: {name: charts, namespace: apps}
        spec: {interval: 5m, url: https://charts.example.com}
        """;

    @Test
    void findsNothingInAValidTree() {
        assertThat(VALIDATOR.validate(Trees.of("a.yaml", REPOSITORY)).toText())
                .isEqualTo("1 valid, 0 invalid, 0 skipped, 0 not checked, 0 other; 0 errors, 0 warnings\n");
    }

    @Test
    void reportsEveryMistakeOfEveryDocument() {
        ManifestTree tree = Trees.of("a.yaml", """
            apiVersion: source.toolkit.fluxcd.io/v1
            kind: GitRepository
            metadata: {name: Fleet, namespace: flux-system}
            spec: {interval: often, url: https://git.example.com/fleet, bransh: main}
            ---
            apiVersion: kustomize.toolkit.fluxcd.io/v1
            kind: Kustomization
            metadata: {name: apps, namespace: flux-system}
            spec: {interval: 10m, sourceRef: {kind: Git, name: fleet}}
            """);
        Report report = VALIDATOR.validate(tree);
        assertThat(texts(report))
                .containsExactly(
                        "a.yaml warning flux-git-ref GitRepository flux-system/Fleet spec.ref: names nothing, so Flux"
                                + " checks out the branch master, got nothing; write branch: main",
                        "a.yaml error metadata-name GitRepository flux-system/Fleet metadata.name: must be a DNS-1123"
                                + " subdomain: lower-case letters, digits, '-' and '.', a letter or digit first and last,"
                                + " got \"Fleet\"; write \"fleet\"",
                        "a.yaml error schema-enum Kustomization flux-system/apps spec.sourceRef.kind: must be one of"
                                + " \"Bucket\", \"ExternalArtifact\", \"GitRepository\", \"OCIRepository\", got \"Git\"",
                        "a.yaml error schema-pattern GitRepository flux-system/Fleet spec.interval: must match"
                                + " ^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$, got \"often\"",
                        "a.yaml error schema-required Kustomization flux-system/apps spec.prune: is required",
                        "a.yaml error schema-unknown-field GitRepository flux-system/Fleet spec.bransh:"
                                + " is not a field that the schema knows");
        assertThat(report.hasErrors()).isTrue();
        assertThat(report.invalid()).isEqualTo(2);
    }

    @Test
    void countsKindsWithoutASchemaAndChecksTheirMetadata() {
        Report report = VALIDATOR.validate(Trees.of("a.yaml", """
            apiVersion: v1
            kind: Namespace
            metadata: {name: apps}
            ---
            apiVersion: v1
            kind: Namespace
            metadata: {name: my.apps}
            ---
            apiVersion: rbac.authorization.k8s.io/v1
            kind: ClusterRole
            metadata: {name: 'example:view'}
            ---
            apiVersion: cert-manager.io/v1
            kind: ClusterIssuer
            metadata: {name: 'example:view'}
            """));
        assertThat(report.toText()).isEqualTo("""
            a.yaml error metadata-name Namespace my.apps metadata.name: must be a DNS-1123 label: \
            lower-case letters, digits and '-', a letter or digit first and last, got "my.apps"; write "my-apps"
            a.yaml error metadata-name ClusterIssuer example:view metadata.name: must be a DNS-1123 subdomain: \
            lower-case letters, digits, '-' and '.', a letter or digit first and last, got "example:view"
            0 valid, 2 invalid, 2 skipped: v1 Namespace (1), rbac.authorization.k8s.io/v1 ClusterRole (1), \
            0 not checked, 0 other; 2 errors, 0 warnings
            """);
    }

    @Test
    void leavesConfigurationOfProgramsAlone() {
        Report report = VALIDATOR.validate(Trees.of("a.yaml", """
            apiVersion: kind.x-k8s.io/v1alpha4
            kind: Cluster
            nodes: []
            ---
            replicas: 3
            ---
            [a, b]
            """));
        assertThat(report.toText())
                .isEqualTo("0 valid, 0 invalid, 1 skipped: kind.x-k8s.io/v1alpha4 Cluster (1), 0 not checked, 2 other;"
                        + " 0 errors, 0 warnings\n");
    }

    @Test
    void asksForApiVersionAndKindWhereThereIsMetadata() {
        assertThat(texts(VALIDATOR.validate(Trees.of("a.yaml", "{kind: Pod, metadata: {name: a}}"))))
                .containsExactly("a.yaml error object-kind Pod a apiVersion: is required, as a text");
    }

    @Test
    void looksIntoLists() {
        Report report = VALIDATOR.validate(Trees.of("a.yaml", """
            apiVersion: v1
            kind: List
            items:
            - {apiVersion: v1, kind: ConfigMap, metadata: {name: a}}
            - {apiVersion: source.toolkit.fluxcd.io/v1, kind: HelmRepository, metadata: {name: b}, spec: {interval: 1m}}
            - {apiVersion: v1, kind: ConfigMap, metadata: {}}
            """));
        assertThat(report.toText()).isEqualTo("""
            a.yaml error metadata-name ConfigMap items[2].metadata.name: is required, or generateName instead
            a.yaml error schema-required HelmRepository b items[1].spec.url: is required
            0 valid, 2 invalid, 1 skipped: v1 ConfigMap (1), 0 not checked, 0 other; 2 errors, 0 warnings
            """);
    }

    @Test
    void doesNotTakeVariablesOfFluxForMistakes() {
        assertThat(texts(VALIDATOR.validate(
                        Trees.of("a.yaml", REPOSITORY.replace("interval: 5m", "interval: '${interval:=5m}'")))))
                .containsExactly("a.yaml warning schema-pattern HelmRepository apps/charts spec.interval: must match"
                        + " ^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$, got \"${interval:=5m}\";"
                        + " right if Flux replaces the variable in it");
    }

    @Test
    void usesTheSchemasThatTheCallerBrings() {
        FleetValidator validator =
                FleetValidator.builder().crds(Trees.of("crd.yaml", """
                    apiVersion: apiextensions.k8s.io/v1
                    kind: CustomResourceDefinition
                    metadata: {name: things.example.com}
                    spec:
                      group: example.com
                      names: {kind: Thing, plural: things}
                      scope: Namespaced
                      versions:
                      - name: v1
                        schema:
                              openAPIV3Schema:
                                type: object
                                properties:
                                  spec: {type: object, properties: {size: {type: integer}}}
                    """)).build();
        assertThat(texts(validator.validate(Trees.of(
                        "a.yaml",
                        "{apiVersion: example.com/v1, kind: Thing, metadata: {name: a}, spec: {size: big}}"))))
                .containsExactly("a.yaml error schema-type Thing a spec.size: must be an integer, got \"big\"");
    }

    @Test
    void saysWhatIsWrongWithSchemasThatTheCallerBrings() {
        FleetValidator validator = FleetValidator.builder()
                .crds(Trees.of(
                        "crd.yaml", "{apiVersion: apiextensions.k8s.io/v1, kind: CustomResourceDefinition, spec: {}}"))
                .build();
        assertThat(texts(validator.validate(Trees.of())))
                .containsExactly(
                        "crd.yaml error schema-crd CustomResourceDefinition spec.group: is required",
                        "crd.yaml error schema-crd CustomResourceDefinition spec.names.kind: is required",
                        "crd.yaml error schema-crd CustomResourceDefinition spec.versions: is required");
    }

    @Test
    void aRuleIsNotAskedOfATimeThatIsNone() {
        FleetValidator validator = withRule("{type: string, format: date}", "self.getFullYear() > 2020", "too old");
        assertThat(texts(validator.validate(thing("spec: tomorrow"))))
                .containsExactly(
                        "a.yaml error schema-format Thing a spec: must be a date such as \"2026-01-31\", got \"tomorrow\"");
        assertThat(texts(validator.validate(thing("spec: '2019-01-31'"))))
                .containsExactly("a.yaml error schema-cel Thing a spec: too old");
    }

    @Test
    void aRuleSeesTheNameThatTheServerWillGenerate() {
        FleetValidator validator = FleetValidator.builder()
                .crds(crd("{type: string}", "self.metadata.name.startsWith('b')", "b"))
                .build();
        assertThat(texts(validator.validate(
                        Trees.of("a.yaml", "{apiVersion: example.com/v1, kind: Thing, metadata: {generateName: b-}}"))))
                .isEmpty();
        assertThat(texts(validator.validate(Trees.of(
                        "a.yaml",
                        "{apiVersion: example.com/v1, kind: Thing, metadata: {generateName: a-, name: null}}"))))
                .containsExactly("a.yaml error schema-cel Thing: b");
    }

    @Test
    void aChangeOfAnObjectThatTheServerCannotHaveIsNoChange() {
        FleetValidator validator = withRule("{type: integer}", "self >= oldSelf", "must not shrink");
        assertThat(texts(validator.validate(thing("spec: 3"), thing("spec: four"))))
                .isEmpty();
        assertThat(texts(validator.validate(thing("spec: 3"), thing("spec: 4"))))
                .containsExactly("a.yaml error schema-cel Thing a spec: must not shrink");
    }

    private static FleetValidator withRule(String schema, String rule, String message) {
        String validations = "x-kubernetes-validations: [{rule: \"" + rule + "\", message: " + message + "}]}";
        return FleetValidator.builder()
                .crds(crd(schema.replace("}", ", " + validations), "true", ""))
                .build();
    }

    private static ManifestTree thing(String spec) {
        return Trees.of("a.yaml", "{apiVersion: example.com/v1, kind: Thing, metadata: {name: a}, " + spec + "}");
    }

    /** Things with a schema of their spec, and a rule about the whole. */
    private static ManifestTree crd(String spec, String rule, String message) {
        return Trees.of("crd.yaml", """
            apiVersion: apiextensions.k8s.io/v1
            kind: CustomResourceDefinition
            metadata: {name: things.example.com}
            spec:
              group: example.com
              names: {kind: Thing, plural: things}
              scope: Namespaced
              versions:
              - name: v1
                schema:
                  openAPIV3Schema:
                    type: object
                    properties:
                      spec: %s
                    x-kubernetes-validations: [{rule: "%s", message: "%s"}]
            """.formatted(spec, rule, message));
    }

    @Test
    void anObjectOfTheModelMayHaveAStatus() {
        assertThat(texts(VALIDATOR.validate(Trees.of("a.yaml", REPOSITORY + "status: {conditions: []}\n"))))
                .isEmpty();
    }

    @Test
    void pointsAtTheKeyOrTheValueThatIsWrong(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("repository.yaml"), """
            apiVersion: source.toolkit.fluxcd.io/v1
            kind: HelmRepository
            metadata:
              name: charts
              labels: {team: a_}
            spec:
              interval: often
              uri: https://charts.example.com
            """);
        Files.writeString(folder.resolve("broken.yaml"), "a: [\n");
        Report report = VALIDATOR.validate(TreeReader.read(folder));
        assertThat(texts(report).subList(1, 5))
                .containsExactly(
                        "repository.yaml:5:18 error metadata-label HelmRepository charts metadata.labels.team: must be"
                                + " at most 63 letters, digits, '-', '_' and '.', a letter or digit first and last, got"
                                + " \"a_\"",
                        "repository.yaml:7:3 error schema-required HelmRepository charts spec.url: is required",
                        "repository.yaml:7:13 error schema-pattern HelmRepository charts spec.interval:"
                                + " must match ^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$, got \"often\"",
                        "repository.yaml:8:3 error schema-unknown-field HelmRepository charts spec.uri:"
                                + " is not a field that the schema knows; did you mean \"url\"?");
        assertThat(report.unchecked()).isEqualTo(1);
    }

    @Test
    void aDocumentWithAFaultOfItsYamlIsInvalidAndNotUnread(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("a.yaml"),
                REPOSITORY + "---\n" + REPOSITORY.replace("apps", "b") + "kind: HelmRepository\n");
        assertThat(VALIDATOR.validate(TreeReader.read(folder)).toText()).isEqualTo("""
            a.yaml:10:1 error yaml-duplicate-key HelmRepository b/charts kind: \
            key "kind" is already set on line 7; keep one of the two
            1 valid, 1 invalid, 0 skipped, 0 not checked, 0 other; 1 error, 0 warnings
            """);
    }

    private static List<String> texts(Report report) {
        return report.findings().stream().map(Finding::toText).toList();
    }
}
