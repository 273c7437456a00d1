package io.fleetmanifests.simulate.flux;

import io.fleetmanifests.simulate.helm.Chart;

/**
 * The chart of a release.
 *
 * @param folder where it stands in the repository, with a slash behind it; the chart's name for one from elsewhere
 */
record ReleaseChart(Chart chart, String folder) {

    /** A file of the chart as a user looks for it. */
    String path(String template) {
        return folder + template;
    }
}
