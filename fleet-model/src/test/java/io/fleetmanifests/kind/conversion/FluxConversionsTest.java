package io.fleetmanifests.kind.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kinds whose conversion is a change of the version: it stands here what the API server drops on the way. */
class FluxConversionsTest {

    @Test
    void aHelmReleaseLosesWhatV2DoesNotHave() {
        assertThat(Converted.to("helm.toolkit.fluxcd.io/v2", """
                apiVersion: helm.toolkit.fluxcd.io/v2beta1
                kind: HelmRelease
                metadata:
                  name: one
                spec:
                  interval: 5m
                  chart:
                    spec:
                      chart: podinfo
                      valuesFile: values-prod.yaml
                  postRenderers:
                  - kustomize:
                      images:
                      - name: podinfo
                      patchesStrategicMerge:
                      - kind: Deployment
                      patchesJson6902: []
                """)).isEqualTo("""
                apiVersion: helm.toolkit.fluxcd.io/v2
                kind: HelmRelease
                metadata:
                  name: one
                spec:
                  interval: 5m
                  chart:
                    spec:
                      chart: podinfo
                  postRenderers:
                  - kustomize:
                      images:
                      - name: podinfo
                """);
    }

    @Test
    void aKustomizationLosesWhatV1DoesNotHave() {
        String older = """
                apiVersion: kustomize.toolkit.fluxcd.io/v1beta1
                kind: Kustomization
                metadata:
                  name: one
                spec:
                  interval: 5m
                  validation: client
                  patchesStrategicMerge:
                  - kind: Deployment
                  patchesJson6902: []
                  prune: true
                """;

        assertThat(Converted.to("kustomize.toolkit.fluxcd.io/v1", older)).isEqualTo("""
                apiVersion: kustomize.toolkit.fluxcd.io/v1
                kind: Kustomization
                metadata:
                  name: one
                spec:
                  interval: 5m
                  prune: true
                """);
        assertThat(Converted.to("kustomize.toolkit.fluxcd.io/v1beta2", older))
                .isEqualTo(older.replace("v1beta1", "v1beta2"));
    }

    @ParameterizedTest
    @CsvSource({
        "GitRepository, gitImplementation",
        "GitRepository, accessFrom",
        "HelmChart, valuesFile",
        "HelmChart, accessFrom",
        "Bucket, accessFrom",
    })
    void aSourceLosesWhatV1DoesNotHave(String kind, String lost) {
        String newer = """
                apiVersion: source.toolkit.fluxcd.io/v1
                kind: %s
                metadata:
                  name: one
                spec:
                  interval: 5m
                """.formatted(kind);
        String older = newer.replace("/v1", "/v1beta1") + "  " + lost + ": any\n";

        assertThat(Converted.to("source.toolkit.fluxcd.io/v1", older)).isEqualTo(newer);
    }

    @ParameterizedTest
    @CsvSource({
        "source.toolkit.fluxcd.io, HelmRepository, v1beta1, v1",
        "source.toolkit.fluxcd.io, HelmRepository, v1beta2, v1",
        "source.toolkit.fluxcd.io, OCIRepository, v1beta2, v1",
        "helm.toolkit.fluxcd.io, HelmRelease, v2beta1, v2",
        "helm.toolkit.fluxcd.io, HelmRelease, v2beta2, v2",
        "kustomize.toolkit.fluxcd.io, Kustomization, v1beta2, v1",
        "infrastructure.cluster.x-k8s.io, AzureASOManagedCluster, v1alpha1, v1beta1",
        "infrastructure.cluster.x-k8s.io, AzureASOManagedControlPlane, v1alpha1, v1beta1",
        "infrastructure.cluster.x-k8s.io, AzureASOManagedMachinePool, v1alpha1, v1beta1",
    })
    void whatHasTheSameFieldsOnlyChangesItsVersion(String group, String kind, String older, String newer) {
        String object = """
                apiVersion: %s/%s
                kind: %s
                metadata:
                  name: one
                spec:
                  any: {}
                """;

        assertThat(Converted.to(group + "/" + newer, object.formatted(group, older, kind)))
                .isEqualTo(object.formatted(group, newer, kind));
        assertThat(Converted.to(group + "/" + older, object.formatted(group, newer, kind)))
                .isEqualTo(object.formatted(group, older, kind));
    }
}
