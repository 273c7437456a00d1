package io.fleetmanifests.validate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DocumentRolesTest {

    private static final String HALF =
            "{apiVersion: helm.toolkit.fluxcd.io/v2, kind: HelmRelease, metadata: {name: a}, spec: {}}";
    private static final String FOUND = "0 valid, 1 invalid, 0 skipped, 0 not checked, %d other; 1 error, 0 warnings";
    private static final String IGNORED =
            "0 valid, 0 invalid, 0 skipped, 0 not checked, %d other; 0 errors, 0 warnings";

    @Test
    void aHalfObjectIsAMistake() {
        assertThat(summary("a/half.yaml", HALF)).isEqualTo(FOUND.formatted(0));
    }

    @Test
    void patchesOfAKustomizationAreNoObjects() {
        assertThat(summary("a/kustomization.yaml", """
            patches:
            - path: half.yaml
            - patch: |
                kind: Inline
            patchesStrategicMerge: [../b/half.yaml]
            """, "a/half.yaml", HALF, "b/half.yaml", HALF))
                .isEqualTo(IGNORED.formatted(3));
    }

    @Test
    void whatAKustomizationAppliesAsWellIsAnObject() {
        assertThat(summary(
                        "a/kustomization.yaml",
                        "{resources: [half.yaml], patches: [{path: half.yaml}]}",
                        "a/half.yaml",
                        HALF))
                .isEqualTo(FOUND.formatted(1));
    }

    @Test
    void inputsOfGeneratorsAreNoObjects() {
        assertThat(summary(
                        "kustomization.yaml",
                        "{configMapGenerator: [{name: a, files: [key=half.yaml]}], helmCharts: [{valuesFile: v.yaml}]}",
                        "half.yaml",
                        HALF,
                        "v.yaml",
                        HALF))
                .isEqualTo(IGNORED.formatted(3));
    }

    @Test
    void ofAChartOnlyTheCrdsAreObjects() {
        assertThat(summary(
                        "chart/Chart.yaml",
                        "{apiVersion: v2, name: a, version: 1.0.0}",
                        "chart/values.yaml",
                        "{metadata: {}}",
                        "chart/templates/a.yaml",
                        HALF,
                        "chart/crds/a.yaml",
                        HALF))
                .isEqualTo(FOUND.formatted(3));
    }

    @Test
    void kustomizationFilesAreNoObjects() {
        assertThat(summary(
                        "a.yaml", "{apiVersion: kustomize.config.k8s.io/v1alpha1, kind: Component}",
                        "b/kustomization.yml", "{resources: []}"))
                .isEqualTo(IGNORED.formatted(2));
    }

    private static String summary(String... pathsAndYaml) {
        return FleetValidator.create().validate(Trees.of(pathsAndYaml)).summary();
    }
}
