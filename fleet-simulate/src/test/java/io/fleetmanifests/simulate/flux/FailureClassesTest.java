package io.fleetmanifests.simulate.flux;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.simulate.helm.HelmEngine;
import io.fleetmanifests.tree.ManifestTree;
import io.fleetmanifests.tree.TreePath;
import io.fleetmanifests.tree.TreeReader;
import io.fleetmanifests.tree.YamlReader;
import io.fleetmanifests.validate.FleetValidator;
import io.fleetmanifests.validate.state.FleetState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The ways in which repositories for Flux fail most often, each with the rules that find it before a push. A row is a class, a rule
 * and the module in which the rule's examples stand; where there is no such example, the repository stands here.
 */
class FailureClassesTest {

    @BeforeEach
    void helmIsAtHand() {
        Optional<HelmEngine> helm = HelmEngine.find();
        helm.ifPresent(HelmEngine::close);
        assumeTrue(helm.isPresent(), "helm-java brings no native library for this platform");
    }

    @ParameterizedTest
    @CsvSource({
        "variables, flux-substitution, fleet-simulate",
        "variables, flux-config-map-missing, fleet-simulate",
        "paths, flux-path-missing, fleet-validate",
        "paths, kustomize-build, fleet-simulate",
        "paths, flux-not-an-object, fleet-simulate",
        "dependencies, flux-dependency-missing, fleet-validate",
        "dependencies, flux-dependency-kind, fleet-validate",
        "dependencies, flux-dependency-cycle, fleet-validate",
        "dependencies, flux-dependency-fails, fleet-simulate",
        "CRDs, flux-crd-too-late, fleet-validate",
        "CRDs, flux-crd-race, fleet-validate",
        "CRDs, flux-crd-in-templates, fleet-simulate",
        "owners, flux-two-owners, fleet-validate",
        "namespaces, flux-namespace-missing, fleet-validate",
        "namespaces, flux-namespace-unset, fleet-simulate",
        "namespaces, flux-create-namespace, fleet-validate",
        "charts, flux-chart-missing, fleet-simulate",
        "charts, flux-chart-unbumped, fleet-validate",
        "charts, flux-helm-repository-type, fleet-validate",
        "charts, flux-chart-version-ignored, fleet-validate",
        "values, flux-target-path, fleet-simulate",
        "values, flux-values, fleet-simulate",
        "values, flux-values-missing, fleet-validate"
    })
    void everyClassIsFoundByTheRule(String failure, String rule, String module) throws IOException {
        Path folder = Path.of("..", module, "src/test/resources/fixtures/rules", rule);
        ManifestTree tree =
                Files.isDirectory(folder.resolve("bad")) ? TreeReader.read(folder.resolve("bad")) : file(folder);

        Path before = folder.resolve("bad-before");
        Simulated simulated = Files.isDirectory(before)
                ? FluxSimulator.create().simulation(TreeReader.read(before)).next(tree)
                : FluxSimulator.create().simulation(tree);
        assertThat(rules(tree, simulated.state())).as(failure).contains(rule);
    }

    private static ManifestTree file(Path folder) throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve("bad.yaml"));
        return ManifestTree.builder()
                .add(YamlReader.read(TreePath.of("bad.yaml"), bytes))
                .build();
    }

    @Test
    void aNumberThatComesOutOfAVariableIsNoText() {
        assertThat(rules(Repo.rooted()
                        .with("clusters-sync.yaml", Repo.SYNC + "  postBuild: {substitute: {branch: \"2026\"}}\n")
                        .with("apps/source.yaml", """
                            apiVersion: source.toolkit.fluxcd.io/v1
                            kind: GitRepository
                            metadata: {name: other, namespace: flux-system}
                            spec: {interval: 10m, url: 'https://git.example.com/other', ref: {branch: "${branch}"}}
                            """)
                        .tree()))
                .contains("schema-type");
    }

    @Test
    void aFieldThatWentWithItsVersionIsFound() {
        assertThat(rules(Repo.rooted()
                        .with("apps/more.yaml", Repo.kustomization("more", "path: ./more", "validation: client"))
                        .with("more/settings.yaml", Repo.SETTINGS)
                        .tree()))
                .contains("schema-unknown-field");
    }

    /** What validation says of the files, and of what comes of them on the clusters. */
    private static List<String> rules(ManifestTree tree) {
        return rules(tree, FluxSimulator.create().simulate(tree));
    }

    private static List<String> rules(ManifestTree tree, FleetState state) {
        return FleetValidator.builder().build().validate(tree, state, ExpandedTree.of(state, tree)).findings().stream()
                .map(Finding::rule)
                .distinct()
                .toList();
    }
}
