package io.fleetmanifests.kind.flux.helm;

import com.fasterxml.jackson.annotation.JsonValue;

/** Decides what makes a new chart artifact when the chart comes from a {@code GitRepository} or {@code Bucket}. */
public enum ReconcileStrategy {
    /**
     * Only a changed {@code version} in {@code Chart.yaml} makes a new artifact: edits without a version bump are not
     * rolled out.
     */
    CHART_VERSION("ChartVersion"),
    /**
     * Every new revision of the source makes a new artifact, with the first 12 characters of the revision appended to
     * the chart version.
     */
    REVISION("Revision");

    private final String wireName;

    ReconcileStrategy(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
