package io.fleetmanifests.simulate.flux;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.simulate.helm.Chart;
import io.fleetmanifests.validate.helm.UnbumpedChart;
import io.fleetmanifests.validate.state.Applier;
import java.util.List;
import java.util.Optional;

/**
 * The chart that Flux has packaged from the repository for a HelmChart. It packages another one when the chart's version or the
 * spec of the HelmChart changes, and for nothing else, unless it is told to follow revisions.
 *
 * @param owner the HelmChart, or the release that Flux makes one of
 * @param spec what the owner says of the chart
 * @param interval the release's, where that is the HelmChart's as well
 * @param chart the chart, with those that it depends on and the values of other files
 * @param changed the files that are others in the repository by now, by their path in the chart
 */
record Packaged(Applier owner, JsonNode spec, String interval, ReleaseChart chart, List<String> changed) {

    /** Of the repository as it is. */
    static Packaged of(FluxObject owner, JsonNode spec, ReleaseChart chart) {
        String interval = spec.has("interval") ? "" : owner.text("interval");
        return new Packaged(owner.applier(), spec, interval, chart, List.of());
    }

    /** What Flux has, where it packaged a chart for the same owner before. */
    Packaged after(Optional<Packaged> earlier) {
        return earlier.filter(this::isOfSameVersion).map(this::keeping).orElse(this);
    }

    private boolean isOfSameVersion(Packaged earlier) {
        Chart before = earlier.chart().chart();
        Chart now = chart.chart();
        return !spec.path("reconcileStrategy").asText().equals("Revision")
                && isOfSameSpec(earlier)
                && before.name().equals(now.name())
                && before.version().equals(now.version());
    }

    private boolean isOfSameSpec(Packaged other) {
        return spec.equals(other.spec()) && interval.equals(other.interval());
    }

    private Packaged keeping(Packaged earlier) {
        List<String> differing = chart.chart().changes(earlier.chart().chart()).stream()
                .filter(UnbumpedChart::counts)
                .toList();
        return differing.equals(earlier.changed())
                ? earlier
                : new Packaged(owner, earlier.spec(), interval, earlier.chart(), differing);
    }

    /** Whether a release that has this chart would have it once more, with the same files in the repository. */
    @SuppressWarnings("ReferenceEquality") // charts are the same when they are the same object
    boolean holds(Optional<Packaged> earlier) {
        return earlier.map(other ->
                        isOfSameSpec(other) && chart.chart() == other.chart().chart())
                .orElse(changed.isEmpty());
    }
}
