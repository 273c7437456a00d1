package io.fleetmanifests.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.fleet.FleetReader;
import io.fleetmanifests.validate.rule.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What documents say of each other before anybody knows which cluster they go to. */
class TreeReferencesTest {

    private static final Set<String> RULES = Rules.all().stream()
            .filter(rule -> rule.level() == Level.REFERENCE || rule.level() == Level.FLEET)
            .map(rule -> rule.id())
            .collect(Collectors.toSet());

    private static final String RELEASE = """
            apiVersion: helm.toolkit.fluxcd.io/v2
            kind: HelmRelease
            metadata: {name: web, namespace: apps}
            spec: {interval: 1m, chart: {spec: {chart: web, sourceRef: {kind: HelmRepository, name: charts}}}}
            """;

    private static final String SYNC = """
            apiVersion: kustomize.toolkit.fluxcd.io/v1
            kind: Kustomization
            metadata: {name: %s, namespace: flux-system}
            spec: {interval: 1m, path: %s, prune: true, sourceRef: {kind: GitRepository, name: flux-system}%s}
            """;

    @ParameterizedTest
    @CsvSource({
        "CURRENT,helm",
        "CURRENT,manifests",
        "CAPI_V1BETA1,helm",
        "CAPI_V1BETA1,manifests",
        "SEED_2021,helm",
        "SEED_2021,manifests"
    })
    void nothingIsSaidOfWhatTheRendererWrites(String profile, String layout, @TempDir Path folder) {
        String yaml = """
                profile: %s
                layout: %s
                repository: {url: "https://github.com/acme/fleet"}
                management:
                  identities:
                  - {kind: AzureIdentity, tenantID: tenant, clientID: client}
                infra:
                - {kind: NginxIngress, variant: bitnami-2021}
                clusters:
                - kind: AksCluster
                  name: atlantic
                  subscriptionID: 00000000-0000-0000-0000-000000000001
                  location: westeurope
                  version: v1.33.2
                  clusterNetwork: {services: {cidrBlocks: [10.0.0.0/16]}}
                  nodePools:
                  - {name: pool0, mode: System, sku: Standard_D4s_v5, replicas: 2}
                  - {name: pool1, mode: User, sku: Standard_D4s_v5, replicas: 1}
                """.formatted(profile, layout);
        Report report = FleetManifests.render(
                        FleetReader.read("fleet.yaml", yaml.getBytes(StandardCharsets.UTF_8), folder))
                .report();
        assertThat(report.findings().stream()
                        .filter(finding -> RULES.contains(finding.rule()))
                        .map(Finding::toText))
                .isEmpty();
    }

    @Test
    void nothingIsMissingInAPartOfARepository() {
        assertThat(texts("apps/web.yaml", RELEASE)).isEmpty();
    }

    @Test
    void anObjectWithoutANamespaceMayBeTheOneThatIsMeant() {
        assertThat(texts(
                        "clusters/sync.yaml",
                        SYNC.formatted("flux-system", "./clusters", ""),
                        "clusters/apps.yaml",
                        "{apiVersion: v1, kind: Namespace, metadata: {name: apps}}\n---\n" + RELEASE,
                        "clusters/charts.yaml",
                        "{apiVersion: source.toolkit.fluxcd.io/v1, kind: HelmRepository, metadata: {name: charts},"
                                + " spec: {url: https://charts.example.com, interval: 1m}}"))
                .isEmpty();
    }

    @Test
    void clustersMayHaveTheirDependenciesInOppositeOrder() {
        assertThat(texts(
                        "one/a.yaml", SYNC.formatted("a", "./apps", ", dependsOn: [{name: b}]"),
                        "one/b.yaml", SYNC.formatted("b", "./apps", ""),
                        "two/a.yaml", SYNC.formatted("a", "./apps", ""),
                        "two/b.yaml", SYNC.formatted("b", "./apps", ", dependsOn: [{name: a}]")))
                .isEmpty();
    }

    @Test
    void anObjectWithAnErrorOfAnotherDocumentIsInvalid() {
        Report report = FleetValidator.create()
                .validate(Trees.of(
                        "a.yaml", SYNC.formatted("a", "./apps", ", dependsOn: [{name: b}]"),
                        "b.yaml", SYNC.formatted("b", "./apps", ", dependsOn: [{name: a}]")));
        assertThat(report.toText()).isEqualTo("""
            b.yaml error flux-dependency-cycle Kustomization flux-system/b spec.dependsOn[0].name: must not lead back, \
            got a -> b -> a; drop one of these entries of dependsOn
            1 valid, 1 invalid, 0 skipped, 0 not checked, 0 other; 1 error, 0 warnings
            """);
    }

    private static List<String> texts(String... pathsAndYaml) {
        return FleetValidator.create().validate(Trees.of(pathsAndYaml)).findings().stream()
                .map(Finding::toText)
                .toList();
    }
}
