package io.fleetmanifests.simulate.flux;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.simulate.helm.HelmEngine;
import io.fleetmanifests.validate.FleetValidator;
import io.fleetmanifests.validate.state.FleetState;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Custom objects before their CRD, on simulated clusters. */
class CrdOrderTest {

    private static final String CRD = """
            apiVersion: apiextensions.k8s.io/v1
            kind: CustomResourceDefinition
            metadata: {name: widgets.example.com}
            spec: {group: example.com, names: {kind: Widget, plural: widgets}, scope: Namespaced, versions: []}
            """;
    private static final String WIDGETS = """
            apiVersion: example.com/v1
            kind: Widget
            metadata: {name: blue, namespace: default}
            ---
            apiVersion: example.com/v1
            kind: Widget
            metadata: {name: red, namespace: default}
            """;
    private static final String RELEASE = """
            apiVersion: helm.toolkit.fluxcd.io/v2
            kind: HelmRelease
            metadata: {name: operator, namespace: default}
            spec:
              interval: 10m
              chart: {spec: {chart: ./chart, sourceRef: {kind: GitRepository, name: flux-system, namespace: flux-system}}}
            """;

    @BeforeEach
    void helmIsAtHand() {
        Optional<HelmEngine> helm = HelmEngine.find();
        helm.ifPresent(HelmEngine::close);
        assumeTrue(helm.isPresent(), "helm-java brings no native library for this platform");
    }

    @Test
    void aReleaseBesideTheObjectsBringsTheirCrdTooLate() {
        assertThat(lines(charts().with("apps/operator.yaml", RELEASE).with("apps/widgets.yaml", WIDGETS)))
                .containsExactly(
                        "apps/widgets.yaml:1:1 error flux-crd-too-late Widget default/blue: is, like 1 more, of a kind whose CRD"
                                + " HelmRelease default/operator brings, and Kustomization flux-system/root applies both: on a"
                                + " new cluster it applies neither; apply it with another Kustomization, which depends on one"
                                + " that waits for the HelmRelease");
    }

    @Test
    void aKustomizationThatBringsTheReleaseIsAsLate() {
        assertThat(lines(charts().with("apps/operators.yaml", Repo.kustomization("operators", "path: ./operators"))
                        .with("operators/operator.yaml", RELEASE)
                        .with("apps/widgets.yaml", WIDGETS)))
                .singleElement()
                .asString()
                .contains("error flux-crd-too-late Widget default/blue");
    }

    @Test
    void theCrdItselfBesideTheObjectsIsInTime() {
        assertThat(lines(charts().with("apps/crd.yaml", CRD).with("apps/widgets.yaml", WIDGETS)))
                .isEmpty();
    }

    @Test
    void whoDependsOnAReleaseThatIsWaitedForIsInTime() {
        assertThat(lines(beside("wait: true", "dependsOn: [{name: operators}]")))
                .isEmpty();
        assertThat(lines(beside(
                        "healthChecks: [{apiVersion: helm.toolkit.fluxcd.io/v2, kind: HelmRelease, name: operator, namespace: default}]",
                        "dependsOn: [{name: operators}]")))
                .isEmpty();
    }

    @Test
    void whoDependsOnWhatDoesNotWaitRaces() {
        assertThat(lines(beside("force: false", "dependsOn: [{name: operators}]")))
                .singleElement()
                .asString()
                .contains(
                        "warning flux-crd-race Widget default/blue",
                        "Kustomization flux-system/operators, which Kustomization flux-system/widgets depends on, does not wait");
    }

    @Test
    void whoDependsOnNothingRaces() {
        assertThat(lines(beside("wait: true", "force: false")))
                .singleElement()
                .asString()
                .contains(
                        "warning flux-crd-race Widget default/blue", "Kustomization flux-system/widgets does not wait");
    }

    @Test
    void aCrdThatIsNotSeenMayBeThere() {
        assertThat(lines(Repo.rooted().with("apps/widgets.yaml", WIDGETS))).isEmpty();
    }

    private static Repo beside(String operators, String widgets) {
        return charts().with("apps/operators.yaml", Repo.kustomization("operators", "path: ./operators", operators))
                .with("operators/operator.yaml", RELEASE)
                .with("apps/widgets.yaml", Repo.kustomization("widgets", "path: ./widgets", widgets))
                .with("widgets/widgets.yaml", WIDGETS);
    }

    private static Repo charts() {
        return Repo.rooted()
                .with("chart/Chart.yaml", "apiVersion: v2\nname: operator\nversion: 1.0.0\n")
                .with("chart/crds/widgets.yaml", CRD);
    }

    private static List<String> lines(Repo repo) {
        FleetState state = FluxSimulator.create().simulate(repo.tree());
        return FleetValidator.builder()
                .build()
                .validate(repo.tree(), state, ExpandedTree.of(state, repo.tree()))
                .findings()
                .stream()
                .filter(finding -> finding.rule().startsWith("flux-crd-"))
                .map(Finding::toText)
                .toList();
    }
}
