package io.fleetmanifests.kind.flux.helm;

import com.fasterxml.jackson.annotation.JsonValue;

/** Kinds of source that deliver a packaged chart. */
public enum ChartReferenceKind {
    /**
     * A chart in an OCI registry. The digest becomes part of the chart version, so charts that label objects with
     * {@code .Chart.Version} need the {@code DisableChartDigestTracking} gate.
     */
    OCI_REPOSITORY("OCIRepository"),
    /** A {@code HelmChart} object maintained separately. */
    HELM_CHART("HelmChart"),
    /** An artifact made by another controller. Since Flux 2.7, behind the {@code ExternalArtifact} gate. */
    EXTERNAL_ARTIFACT("ExternalArtifact");

    private final String wireName;

    ChartReferenceKind(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
