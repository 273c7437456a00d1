package io.fleetmanifests.simulate.flux;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.simulate.helm.HelmEngine;
import io.fleetmanifests.tree.ManifestTree;
import io.fleetmanifests.validate.FleetValidator;
import io.fleetmanifests.validate.state.FleetState;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What files tell of a release's values, Helm does not say once more. */
class ValuesFaultsTest {

    @BeforeEach
    void helmIsAtHand() {
        Optional<HelmEngine> helm = HelmEngine.find();
        helm.ifPresent(HelmEngine::close);
        assumeTrue(helm.isPresent(), "helm-java brings no native library for this platform");
    }

    @Test
    void aValueThatATemplateLacksIsSaidOnce() {
        assertThat(findings(repo("{colour: red}", "{{ .Values.network.name }}")))
                .containsExactly(
                        "apps/north.yaml:7:11 error helm-values-nil HelmRelease apps/north spec.values.network: must be an"
                                + " object, because the template charts/shop/templates/settings.yaml:4 reads"
                                + " .Values.network.name, got nothing; set network.name, or give it a default in"
                                + " charts/shop/values.yaml");
    }

    @Test
    void aValueThatTheSchemaRefusesIsSaidOnce() {
        assertThat(findings(repo("{colour: 7}", "{{ .Values.colour }}").with("charts/shop/values.schema.json", """
                        {"properties": {"colour": {"type": "string"}}}
                        """)))
                .containsExactly(
                        "apps/north.yaml:7:20 error helm-values-schema HelmRelease apps/north spec.values.colour: must be"
                                + " string, got 7; see #/properties/colour/type in charts/shop/values.schema.json of the"
                                + " chart shop");
    }

    @Test
    void whatElseHelmStopsAtIsSaid() {
        assertThat(findings(repo("{colour: red}", "{{ fail \"no shop\" }}")))
                .containsExactly("apps/north.yaml:1:1 error flux-helm-failed HelmRelease apps/north: execution error at"
                        + " (shop/templates/settings.yaml:4:17): no shop; see charts/shop/templates/settings.yaml:4");
    }

    private static List<String> findings(Repo repo) {
        ManifestTree tree = repo.tree();
        FleetState state = FluxSimulator.create().simulate(tree);
        return FleetValidator.create().validate(tree, state, ExpandedTree.of(state, tree)).findings().stream()
                .map(Finding::toText)
                .toList();
    }

    private static Repo repo(String values, String template) {
        return Repo.rooted()
                .with("apps/namespace.yaml", Repo.NAMESPACE)
                .with("apps/north.yaml", """
                        apiVersion: helm.toolkit.fluxcd.io/v2
                        kind: HelmRelease
                        metadata: {name: north, namespace: apps}
                        spec:
                          interval: 10m
                          chart: {spec: {chart: charts/shop, sourceRef: {kind: GitRepository, name: flux-system, namespace: flux-system}}}
                          values: %s
                        """.formatted(values))
                .with("charts/shop/Chart.yaml", "apiVersion: v2\nname: shop\nversion: 1.0.0\n")
                .with("charts/shop/templates/settings.yaml", """
                        apiVersion: v1
                        kind: ConfigMap
                        metadata: {name: shop}
                        data: {name: "%s"}
                        """.formatted(template));
    }
}
